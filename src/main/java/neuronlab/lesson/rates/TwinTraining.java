package neuronlab.lesson.rates;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import neuronlab.figure.transport.Transport;
import neuronlab.lesson.shared.neuron.NeuronTraining;
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

    @Override
    public void play() {
        raw.live().play();
        scaled.live().play();
    }

    @Override
    public void pause() {
        raw.live().pause();
        scaled.live().pause();
    }

    @Override
    public void step(int count) {
        raw.live().step(count);
        scaled.live().step(count);
    }

    @Override
    public void back() {
        raw.live().back();
        scaled.live().back();
    }

    @Override
    public void forward() {
        raw.live().forward();
        scaled.live().forward();
    }

    @Override
    public void goTo(long place) {
        raw.live().goTo(place);
        scaled.live().goTo(place);
    }

    @Override
    public void undo() {
        raw.live().undo();
        scaled.live().undo();
    }

    @Override
    public void redo() {
        raw.live().redo();
        scaled.live().redo();
    }

    @Override
    public void reset() {
        raw.live().reset();
        scaled.live().reset();
    }
}
