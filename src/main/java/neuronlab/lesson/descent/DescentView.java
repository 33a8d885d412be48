package neuronlab.lesson.descent;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.guess.Guesses;
import neuronlab.lesson.shared.neuron.HandRecord;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Lighting;
import neuronlab.lesson.shared.stage.StepsOfTraining;
import neuronlab.model.LinearNeuron;

/** The page of the lesson in which the machine trains. */
public final class DescentView implements LessonView {
    private static final int STEPS_OF_A_TRAINED_MODEL = 100;
    private static final int GOAL = 500;

    private final NeuronTraining state = NeuronTraining.onThreeHouses(LinearNeuron.zero(1));
    private final Spotlight spotlight = new Spotlight();
    private final DescentPane trainer;
    private final LessonPage page;

    /**
     * Opens it in its starting state.
     *
     * @param record the best that the reader has done by hand
     */
    public DescentView(String title, Language language, HandRecord record) {
        trainer = new DescentPane(state, record, spotlight, language);
        Guesses guesses = Guesses.of(DescentView.class, language);
        PageParts parts = new PageParts()
                .glossary(Glossary.of(language))
                .spotlight(spotlight)
                .figure("trainer", trainer.figure())
                .inset("guess-farther", guesses.card("farther", hasMade(1)))
                .inset("guess-second", guesses.card("second", hasMade(2)))
                .inset("guess-how-long", guesses.card("how-long", isBelowGoal()))
                .inset("unfolded", new UnfoldedStep(state, spotlight, language))
                .inset("rematch", new Rematch(state, record, () -> page().takeOver(), language))
                .direction("light", Lighting.ofParts(spotlight))
                .direction("view", trainer.looks())
                .direction("steps", new StepsOfTraining(state.live()));
        new StepNumbers(state, language).addTo(parts);
        page = new LessonPage(title, LessonTexts.of(DescentView.class, language), parts);
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public Map<String, ObservableValue<Boolean>> tasks() {
        return Map.of("reach-500", isBelowGoal());
    }

    private ObservableValue<Boolean> isBelowGoal() {
        return state.snapshotProperty().map(now -> now.error() < GOAL && now.steps() > 0);
    }

    private ObservableValue<Boolean> hasMade(int steps) {
        return state.snapshotProperty().map(now -> now.steps() >= steps);
    }

    @Override
    public List<Region> figures() {
        return trainer.figures();
    }

    @Override
    public void train() {
        state.live().trainNow(STEPS_OF_A_TRAINED_MODEL);
    }

    @Override
    public void handleShortcut(KeyEvent event) {
        new TransportKeys(state.live()).handleAnywhere(event);
    }

    @Override
    public void leave() {
        state.live().pause();
    }
}
