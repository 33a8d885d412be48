package neuronlab.lesson.backpropagation;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;

/** The page of the lesson on backpropagation. */
public final class BackpropagationView implements LessonView {
    private static final double NEARLY_RIGHT = 0.01;

    private final ChainState state = new ChainState();
    private final ChainPane chain;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public BackpropagationView(String title, Language language) {
        chain = new ChainPane(state, language);
        page = new LessonPage(
                title,
                LessonTexts.of(BackpropagationView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .figure("chain", chain)
                        .figure("parameters", new ParameterPane(state, language)));
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return List.of(chain.circuit());
    }

    @Override
    public Map<String, ObservableValue<Boolean>> tasks() {
        return Map.of(
                "loss-below-0-01",
                state.parametersProperty().map(_ -> state.value(Quantity.LOSS) < NEARLY_RIGHT));
    }

    @Override
    public void train() {
        state.goTo(Passage.BACK_TO_FIRST);
    }
}
