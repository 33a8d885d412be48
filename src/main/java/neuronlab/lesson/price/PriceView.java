package neuronlab.lesson.price;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableFooter;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.house.House;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.lesson.shared.house.HouseTable;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Glide;
import neuronlab.lesson.shared.stage.Lighting;
import neuronlab.lesson.shared.stage.StepsOfStory;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;

/** The page of the lesson on the price of a house. */
public final class PriceView implements LessonView {
    private final SoldHouses houses;
    private final FirstNeuron neuron;
    private final PriceStory story;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public PriceView(String title, Language language) {
        Spotlight spotlight = new Spotlight();
        Table data = Houses.oneVariable();
        houses = new SoldHouses(data, table(data, spotlight, language), spotlight, language);
        neuron = new FirstNeuron(spotlight, language);
        story = new PriceStory(data, spotlight, language);
        page = new LessonPage(
                title,
                LessonTexts.of(PriceView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .spotlight(spotlight)
                        .figure("houses", houses.figure())
                        .figure("promise", new FittedPane(Arrangement.filling(promise(language))))
                        .figure("neuron", neuron.figure())
                        .figure("storyboard", story.node())
                        .direction("light", Lighting.ofParts(spotlight))
                        .direction("area", Glide.of(neuron.areaProperty()))
                        .direction("story", new StepsOfStory(story.node())));
    }

    private static DataTable<House> table(Table data, Spotlight spotlight, Language language) {
        Words words = language.words(PriceView.class);
        HouseNumbers numbers = new HouseNumbers(language);
        HouseTable table = new HouseTable("houses-table", data, language)
                .area(words.get("area"))
                .dollars(words.get("price"))
                .lightWith(spotlight);
        List<House> houses = House.all(data);
        table.showFooter(new TableFooter(
                words.get("sum"),
                List.of(
                        numbers.area(houses.stream().mapToDouble(House::area).sum()),
                        numbers.dollarsOf(houses.stream().mapToDouble(House::actual).sum()))));
        return table.node();
    }

    /** The drawing that the reader will be able to read at the end. */
    private static NetworkDiagram promise(Language language) {
        NetworkDiagram graph = new NetworkDiagram(language);
        graph.setId("promise");
        graph.setNetworkShape(new NetworkShape(3, 3, true, true));
        return graph;
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return Stream.concat(
                        houses.parts().stream(), Stream.of(neuron.diagram(), neuron.formula(), story.node()))
                .toList();
    }

    @Override
    public void leave() {
        story.node().pause();
    }
}
