package neuronlab.lesson.backpropagation;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Direction;

/** The page of the lesson on backpropagation. */
public final class BackpropagationView implements LessonView {
    private static final double NEARLY_RIGHT = 0.01;

    private final ChainState state = new ChainState();
    private final ChainPane chain;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public BackpropagationView(String title, Language language) {
        chain = new ChainPane(state, language);
        ParameterPane parameters = new ParameterPane(state, language);
        page = new LessonPage(
                title,
                LessonTexts.of(BackpropagationView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .figure("chain", figure(language.words(BackpropagationView.class), parameters))
                        .direction("boxes", Direction.toNumber((_, station) -> state.goTo(Passage.START.on(station))))
                        .direction("nudge", Direction.toName(
                                name -> state.chooseNudge(Quantity.named(name)), () -> state.chooseNudge(null)))
                        .direction("bias", Direction.toNumber((_, bias) -> state.set(Quantity.FIRST_BIAS, bias))));
    }

    /** The calculation and the numbers that can be changed, together wherever there is room for both. */
    private Region figure(Words words, ParameterPane parameters) {
        FittedPane figure = new FittedPane(
                Arrangement.column(chain.below(), parameters.below()),
                Arrangement.column(chain.below(), parameters.beside()),
                Arrangement.row(chain.below().weighing(1.6), parameters.below()),
                calculationFirst(Arrangement.column(parameters.first(), chain.below()), words, parameters),
                calculationFirst(Arrangement.column(parameters.first(), chain.bare()), words, parameters),
                Arrangement.tabs()
                        .tab(words.get("tab.calculation"), chain.below())
                        .tab(words.get("tab.parameters"), parameters.below()),
                Arrangement.tabs()
                        .tab(words.get("tab.calculation"), chain.beside())
                        .tab(words.get("tab.parameters"), parameters.beside()),
                Arrangement.tabs()
                        .tab(words.get("tab.calculation"), chain.bare())
                        .tab(words.get("tab.parameters"), parameters.beside()));
        chain.listenWithin(figure);
        return figure;
    }

    private static Arrangement calculationFirst(Arrangement calculation, Words words, ParameterPane parameters) {
        return Arrangement.tabs()
                .tab(words.get("tab.calculation"), calculation)
                .tab(words.get("tab.parameters"), parameters.others());
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
