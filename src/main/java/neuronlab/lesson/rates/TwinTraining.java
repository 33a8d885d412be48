package neuronlab.lesson.rates;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import neuronlab.figure.transport.Transport;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.stage.Pace;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.network.Parameters;
import neuronlab.model.scale.Scale;

/**
 * The same three houses learned twice: in square feet, and with the area standardised. Both begin with the same prices,
 * are put to the same prices, and step together.
 */
final class TwinTraining implements Transport {
    private static final double RATE = 0.5;

    private final Scale scale;
    private final NeuronTraining raw = NeuronTraining.onThreeHouses(LinearNeuron.zero(1));
    private final NeuronTraining scaled;

    TwinTraining() {
        Table houses = Houses.oneVariable();
        scale = Scale.fit(Scale.Kind.STANDARDISED, houses);
        scaled = new NeuronTraining(scale.apply(houses), LinearNeuron.zero(1), LearningRates.each(RATE, RATE));
        raw.live().speedProperty().bindBidirectional(scaled.live().speedProperty());
        scaled.live().activityProperty().subscribe(activity -> {
            if (activity != Activity.PLAYING) {
                raw.live().pause();
            }
        });
    }

    /** The training in square feet. */
    NeuronTraining raw() {
        return raw;
    }

    /** The training on the standardised area. */
    NeuronTraining scaled() {
        return scaled;
    }

    /** How the area is standardised. */
    Scale scale() {
        return scale;
    }

    /** Puts both to the prices that a model in square feet predicts. */
    void moveRaw(Parameters model) {
        raw.live().moveTo(model);
        scaled.live().moveTo(scale.toScaled(model));
    }

    /** Puts both to the prices that a model of the standardised area predicts. */
    void moveScaled(Parameters model) {
        scaled.live().moveTo(model);
        raw.live().moveTo(scale.toRaw(model));
    }

    /** Shows where so many steps lead both from the start. */
    void show(Pace pace, int steps) {
        pause();
        reset();
        if (steps > 0 && pace == Pace.GENTLE) {
            step(steps);
        } else if (steps > 0) {
            scaled.live().trainNow(steps);
            raw.live().trainNow(steps);
        }
    }

    /** The reader has let go of either. */
    void endMove() {
        raw.live().endMove();
        scaled.live().endMove();
    }

    @Override
    public ReadOnlyProperty<Activity> activityProperty() {
        return scaled.live().activityProperty();
    }

    @Override
    public ReadOnlyProperty<Track> trackProperty() {
        return scaled.live().trackProperty();
    }

    @Override
    public ObjectProperty<Speed> speedProperty() {
        return scaled.live().speedProperty();
    }

    /** The bowl comes first: it may pause itself, and the gutter stays with it. */
    private void both(Consumer<Transport> what) {
        what.accept(scaled.live());
        what.accept(raw.live());
    }

    @Override
    public void play() {
        both(Transport::play);
    }

    @Override
    public void pause() {
        both(Transport::pause);
    }

    /** A climb ends the steps of the bowl early; the gutter makes as many. */
    @Override
    public void step(int count) {
        long before = stepsOfBowl();
        scaled.live().step(count);
        raw.live().step((int) (stepsOfBowl() - before));
    }

    private long stepsOfBowl() {
        return scaled.snapshotProperty().get().steps();
    }

    @Override
    public void back() {
        both(Transport::back);
    }

    @Override
    public void forward() {
        both(Transport::forward);
    }

    @Override
    public void goTo(long place) {
        both(training -> training.goTo(place));
    }

    @Override
    public void undo() {
        both(Transport::undo);
    }

    @Override
    public void redo() {
        both(Transport::redo);
    }

    @Override
    public void reset() {
        both(Transport::reset);
    }
}
