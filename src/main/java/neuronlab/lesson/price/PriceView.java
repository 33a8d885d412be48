package neuronlab.lesson.price;

import java.util.List;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Spotlight;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;

/** The page of the lesson on the price of a house. */
public final class PriceView implements LessonView {
    private final HouseTable table;
    private final FirstNeuron neuron;
    private final PriceStory story;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public PriceView(String title, Language language) {
        Spotlight spotlight = new Spotlight();
        Table data = Houses.oneVariable();
        table = new HouseTable(data, spotlight, language);
        neuron = new FirstNeuron(spotlight, language);
        story = new PriceStory(data, spotlight, language);
        page = new LessonPage(
                title,
                LessonTexts.of(PriceView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .spotlight(spotlight)
                        .figure("houses", table.node())
                        .figure("neuron", neuron.figure())
                        .figure("formula", neuron.formula())
                        .figure("storyboard", story.node()));
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return List.of(table.node(), neuron.diagram(), neuron.formula(), story.node());
    }

    @Override
    public void leave() {
        story.node().pause();
    }
}
