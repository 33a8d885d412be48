package neuronlab.lesson.backpropagation;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.model.learning.Loss;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.Propagation;

/**
 * One number on its way through one hidden neuron, and the slopes on their way back. All methods are for the JavaFX
 * thread; each is a handful of multiplications.
 */
final class ChainState {
    static final double INPUT = 2;
    static final double TARGET = 4;
    static final double USUAL_RATE = 0.01;

    private static final Network NETWORK = Network.linear(1).withHidden(Activation.RELU, 1);
    private static final Parameters START = Parameters.of(NETWORK, 0.5, 0, 3, -1);
    private static final Loss.OfError LOSS = new Loss.Squared(false);

    private final ReadOnlyObjectWrapper<Parameters> parameters =
            new ReadOnlyObjectWrapper<>(this, "parameters", START);
    private final ReadOnlyObjectWrapper<StepMade> lastStep = new ReadOnlyObjectWrapper<>(this, "lastStep");
    private final ReadOnlyObjectWrapper<Passage> passage = new ReadOnlyObjectWrapper<>(this, "passage", Passage.START);
    private final ReadOnlyDoubleWrapper rate = new ReadOnlyDoubleWrapper(this, "rate", USUAL_RATE);
    private final ReadOnlyObjectWrapper<Quantity> nudged = new ReadOnlyObjectWrapper<>(this, "nudged");
    private final Propagation propagation = new Propagation(NETWORK, 1);

    /** A step that was made: the loss before it and after it. */
    record StepMade(double lossBefore, double lossAfter) {}

    /** What happens if one parameter is moved a little: the loss before and after. */
    record Nudge(Quantity parameter, double distance, double lossBefore, double lossAfter) {
        /** How much the loss changed for each unit that the parameter moved. */
        double changePerUnit() {
            return (lossAfter - lossBefore) / distance;
        }
    }

    ChainState() {
        pass(START);
    }

    /** The weights and biases. */
    ReadOnlyObjectProperty<Parameters> parametersProperty() {
        return parameters.getReadOnlyProperty();
    }

    /** How far the number has come. */
    ReadOnlyObjectProperty<Passage> passageProperty() {
        return passage.getReadOnlyProperty();
    }

    /** How far a step goes. */
    ReadOnlyDoubleProperty rateProperty() {
        return rate.getReadOnlyProperty();
    }

    /** Sets how far a step goes. */
    void setRate(double value) {
        rate.set(value);
    }

    /** The parameter that is nudged to see whether its slope tells the truth; null for none. */
    ReadOnlyObjectProperty<Quantity> nudgedProperty() {
        return nudged.getReadOnlyProperty();
    }

    /** Chooses the parameter to nudge; null for none. */
    void chooseNudge(Quantity parameter) {
        nudged.set(parameter);
    }

    /** The last step; null if none was made since a parameter was set by hand. */
    ReadOnlyObjectProperty<StepMade> lastStepProperty() {
        return lastStep.getReadOnlyProperty();
    }

    /** Goes to a place. */
    void goTo(Passage place) {
        passage.set(place);
    }

    /** Goes on, or back if negative. */
    void go(int stations) {
        passage.set(passage.get().on(stations));
    }

    /** Sets a parameter. */
    void set(Quantity parameter, double value) {
        Parameters changed = parameters.get().with(parameter.parameter(), value);
        if (!changed.equals(parameters.get())) {
            lastStep.set(null);
            moveTo(changed);
        }
    }

    /** The start again: all numbers, the place and what was chosen. */
    void reset() {
        lastStep.set(null);
        rate.set(USUAL_RATE);
        nudged.set(null);
        passage.set(Passage.START);
        moveTo(START);
    }

    /** Moves every parameter against its slope. */
    void step() {
        double before = lossOf(parameters.get());
        pass(parameters.get());
        Parameters moved = propagation.update(parameters.get(), rate.get());
        moveTo(moved);
        lastStep.set(new StepMade(before, lossOf(moved)));
    }

    /** All slopes are calculated before anybody hears of the parameters: who does may ask for them. */
    private void moveTo(Parameters target) {
        pass(target);
        parameters.set(target);
    }

    /** Forward, and back. */
    private void pass(Parameters now) {
        propagation.forward(now, INPUT);
        propagation.backward(now, LOSS.derivative(propagation.output(0) - TARGET));
    }

    private static double lossOf(Parameters parameters) {
        return LOSS.value(parameters.predict(INPUT) - TARGET);
    }

    /** What a small move of one parameter does to the loss; nothing is moved. */
    Nudge nudge(Quantity parameter, double distance) {
        Parameters now = parameters.get();
        double value = value(parameter);
        return new Nudge(
                parameter, distance, lossOf(now), lossOf(now.with(parameter.parameter(), value + distance)));
    }

    /** A number of the calculation. */
    double value(Quantity quantity) {
        return switch (quantity) {
            case INPUT -> INPUT;
            case TARGET -> TARGET;
            case SUM -> propagation.preActivation(0, 0);
            case HIDDEN -> propagation.activation(0, 0);
            case OUTPUT -> propagation.output(0);
            case LOSS -> lossOf(parameters.get());
            case FIRST_WEIGHT, FIRST_BIAS, SECOND_WEIGHT, SECOND_BIAS ->
                parameters.get().get(NETWORK.indexOf(quantity.parameter()));
        };
    }

    /** How much the loss changes with a number, for each unit; NaN for what nothing can change. */
    double slope(Quantity quantity) {
        return switch (quantity) {
            case INPUT, TARGET -> Double.NaN;
            case LOSS -> 1;
            case OUTPUT -> propagation.delta(1, 0);
            case HIDDEN -> propagation.delta(1, 0) * value(Quantity.SECOND_WEIGHT);
            case SUM -> propagation.delta(0, 0);
            case FIRST_WEIGHT, FIRST_BIAS, SECOND_WEIGHT, SECOND_BIAS ->
                propagation.derivative(quantity.parameter());
        };
    }
}
