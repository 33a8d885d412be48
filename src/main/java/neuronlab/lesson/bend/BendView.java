package neuronlab.lesson.bend;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.guess.Guesses;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Direction;
import neuronlab.lesson.shared.stage.StepsOfTraining;
import neuronlab.model.network.Activation;

/** The page of the lesson in which hidden neurons bend the line. */
public final class BendView implements LessonView {
    private static final int HIDDEN_OF_A_TRAINED_MODEL = 3;
    private static final int STEPS_OF_A_TRAINED_MODEL = 300;
    private static final int STEPS_OF_A_TRY = 100;

    private final BendState state = new BendState();
    private final BendPane pane;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public BendView(String title, Language language) {
        Words words = language.words(BendView.class);
        pane = new BendPane(state, words, language);
        page = new LessonPage(
                title,
                LessonTexts.of(BendView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .figure("trainer", pane.figure())
                        .direction("examples", toOneOf(ExampleSet.class, state::choose))
                        .direction("bend", toOneOf(Activation.class, state::setBend))
                        .direction("hidden", Direction.toNumber((_, count) -> state.setHidden(count)))
                        .direction("steps", new StepsOfTraining(state.training()))
                        .direction("neuron", Direction.toName(number -> pane.light(Integer.parseInt(number)), () -> pane.light(0)))
                        .inset(
                                "guess-straight",
                                Guesses.of(BendView.class, language)
                                        .card("straight", state.snapshotProperty().map(BendView::hasTriedStraight))));
    }

    private static <E extends Enum<E>> Direction toOneOf(Class<E> kind, Consumer<E> go) {
        return arguments -> {
            E named = Enum.valueOf(kind, String.join(",", arguments).toUpperCase(Locale.ROOT));
            return _ -> go.accept(named);
        };
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return pane.figures();
    }

    @Override
    public Map<String, ObservableValue<Boolean>> tasks() {
        return Map.of("all-with-three", state.snapshotProperty().map(BendView::isSolvedWithThree));
    }

    private static boolean hasTriedStraight(BendSnapshot now) {
        return now.setting().bend() == Activation.IDENTITY
                && now.setting().hidden() > HIDDEN_OF_A_TRAINED_MODEL
                && now.steps() >= STEPS_OF_A_TRY;
    }

    private static boolean isSolvedWithThree(BendSnapshot now) {
        return now.setting().examples() == ExampleSet.MIDDLING
                && now.setting().isAsGiven()
                && now.setting().hidden() <= HIDDEN_OF_A_TRAINED_MODEL
                && now.training().right() == now.training().total();
    }

    @Override
    public void handleShortcut(KeyEvent event) {
        new TransportKeys(state.training()).handleAnywhere(event);
    }

    @Override
    public void train() {
        state.setHidden(HIDDEN_OF_A_TRAINED_MODEL);
        state.training().trainNow(STEPS_OF_A_TRAINED_MODEL);
    }

    @Override
    public void leave() {
        state.training().pause();
    }
}
