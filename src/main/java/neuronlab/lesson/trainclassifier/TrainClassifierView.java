package neuronlab.lesson.trainclassifier;

import java.util.List;
import java.util.Map;
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

/** The page of the lesson in which a classifier of houses learns. */
public final class TrainClassifierView implements LessonView {
    private static final int STEPS_OF_A_TRAINED_MODEL = 100;
    private static final int HOUSES = 10;
    private static final double GOAL_OF_ACCURACY = 0.8;

    private final ClassifierState state = new ClassifierState();
    private final ClassifierPane trainer;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public TrainClassifierView(String title, Language language) {
        Words words = language.words(TrainClassifierView.class);
        trainer = new ClassifierPane(state, words, language);
        PageParts parts = new PageParts()
                .glossary(Glossary.of(language))
                .figure("trainer", trainer.figure())
                .inset("test", new FriendsList(state, words, language))
                .inset("guess-raw", Guesses.of(TrainClassifierView.class, language).card("raw", hasTriedRaw()))
                .direction("standardised", Direction.toNumber((_, on) -> state.setStandardised(on > 0)))
                .direction("steps", new StepsOfTraining(state.training()));
        page = new LessonPage(title, LessonTexts.of(TrainClassifierView.class, language), parts);
    }

    @Override
    public LessonPage page() {
        return page;
    }

    private ObservableValue<Boolean> hasTriedRaw() {
        return state.snapshotProperty()
                .map(now -> !state.standardisedProperty().get() && now.steps() >= STEPS_OF_A_TRAINED_MODEL);
    }

    @Override
    public Map<String, ObservableValue<Boolean>> tasks() {
        return Map.of(
                "loss", state.snapshotProperty().map(now -> now.steps() > 0 && now.loss() < ClassifierState.GOAL_OF_LOSS),
                "eight", state.snapshotProperty().map(TrainClassifierView::isRightAboutEightInTen));
    }

    private static boolean isRightAboutEightInTen(ClassifierSnapshot now) {
        return now.steps() > 0
                && now.training().total() >= HOUSES
                && now.training().accuracy() >= GOAL_OF_ACCURACY;
    }

    @Override
    public List<Region> figures() {
        return trainer.figures();
    }

    @Override
    public void handleShortcut(KeyEvent event) {
        new TransportKeys(state.training()).handleAnywhere(event);
    }

    @Override
    public void train() {
        state.setStandardised(true);
        state.training().trainNow(STEPS_OF_A_TRAINED_MODEL);
    }

    @Override
    public void leave() {
        state.training().pause();
    }
}
