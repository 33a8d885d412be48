package neuronlab.lesson.twovariables;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Lighting;
import neuronlab.lesson.shared.stage.StepsOfTraining;

/** The page of the lesson on two variables. */
public final class TwoVariablesView implements LessonView {
    private static final int STEPS_OF_A_TRAINED_MODEL = 1000;
    private static final int STEPS_OF_THE_GUESS = 2000;
    private static final int GOAL_BY_HAND = 2000;

    private final NeuronTraining state = NeuronTraining.onTenHouses();
    private final Spotlight spotlight = new Spotlight();
    private final HouseFormula formula;
    private final TwoVariablesPane trainer;
    private final LeftOut leftOut;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public TwoVariablesView(String title, Language language) {
        formula = new HouseFormula(state, spotlight, language);
        trainer = new TwoVariablesPane(state, formula, spotlight, language);
        leftOut = new LeftOut(language);
        page = new LessonPage(
                title,
                LessonTexts.of(TwoVariablesView.class, language),
                new PageParts()
                        .glossary(Glossary.of(language))
                        .spotlight(spotlight)
                        .inset("houses", trainer.houses())
                        .figure("trainer", trainer.figure())
                        .figure("left-out", leftOut.figure())
                        .inset(
                                "guess-up-or-down",
                                Guesses.of(TwoVariablesView.class, language)
                                        .card("up-or-down", state.snapshotProperty().map(now -> now.steps() >= STEPS_OF_THE_GUESS)))
                        .direction("light", Lighting.ofParts(spotlight))
                        .direction("house", Lighting.ofRows(spotlight))
                        .direction("steps", new StepsOfTraining(state.live())));
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public Map<String, ObservableValue<Boolean>> tasks() {
        return Map.of(
                "by-hand",
                state.snapshotProperty().map(now -> now.steps() == 0 && now.error() < GOAL_BY_HAND),
                "cross-zero",
                state.snapshotProperty().map(now -> now.steps() > 0 && now.neuron().weight(1) < 0));
    }

    @Override
    public List<Region> figures() {
        return Stream.of(List.<Region>of(formula.formula()), trainer.figures(), leftOut.figures())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void handleShortcut(KeyEvent event) {
        new TransportKeys(state.live()).handleAnywhere(event);
    }

    @Override
    public void train() {
        state.live().trainNow(STEPS_OF_A_TRAINED_MODEL);
    }

    @Override
    public void leave() {
        state.live().pause();
    }
}
