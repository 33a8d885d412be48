package neuronlab.lesson.rates;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.guess.Guesses;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;
import neuronlab.lesson.shared.stage.Direction;
import neuronlab.model.LinearNeuron;

/** The page of the lesson on learning rates and scaling. */
public final class RatesView implements LessonView {
    private static final int STEPS_OF_A_TRAINED_MODEL = 100;
    private static final double GOAL = 500;
    private static final int QUICK = 10;

    private final NeuronTraining state = NeuronTraining.onThreeHouses(LinearNeuron.zero(1));
    private final TwinTraining twins = new TwinTraining();
    private final BooleanProperty exploded = new SimpleBooleanProperty(this, "exploded");
    private final RatesPane rates;
    private final ScalingPane scaling;
    private final LessonPage page;

    /** Opens it in its starting state. */
    public RatesView(String title, Language language) {
        rates = new RatesPane(state, language);
        scaling = new ScalingPane(twins, language);
        rates.climbingProperty().subscribe(climbing -> exploded.set(exploded.get() || climbing));
        PageParts parts = new PageParts()
                .glossary(Glossary.of(language))
                .figure("rates", rates.figure())
                .inset("guess-ten-times", Guesses.of(RatesView.class, language).card("ten-times", isQuick()))
                .figure("scaling", scaling.figure())
                .direction("try", new TryOfRates(state))
                .direction("twins", Direction.toNumber(twins::show));
        page = new LessonPage(title, LessonTexts.of(RatesView.class, language), parts);
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public Map<String, ObservableValue<Boolean>> tasks() {
        return Map.of(
                "quick", isQuick(),
                "explode", exploded,
                "save", state.snapshotProperty().map(now -> exploded.get() && now.error() < GOAL));
    }

    private ObservableValue<Boolean> isQuick() {
        return state.snapshotProperty().map(now -> now.error() < GOAL && now.steps() > 0 && now.steps() <= QUICK);
    }

    @Override
    public List<Region> figures() {
        return Stream.concat(rates.figures().stream(), scaling.figures().stream()).toList();
    }

    @Override
    public void train() {
        state.live().trainNow(STEPS_OF_A_TRAINED_MODEL);
        twins.raw().live().trainNow(QUICK);
        twins.scaled().live().trainNow(QUICK);
    }

    @Override
    public void handleShortcut(KeyEvent event) {
        new TransportKeys(state.live()).handleAnywhere(event);
    }

    @Override
    public void leave() {
        state.live().pause();
        twins.pause();
    }
}
