package neuronlab.model;

import neuronlab.model.data.Table;
/**
 * Trains a linear neuron step by step, each parameter with its own learning rate.
 *
 * <p>With e = prediction − target, over all rows of the data, one step is
 *
 * <pre>
 * b  ← b  − r_b · mean(e)
 * wⱼ ← wⱼ − rⱼ  · mean(e·xⱼ)
 * </pre>
 *
 * The means are taken at the model before the step. They are half of the derivatives of the {@link MeanSquaredError};
 * the factor 2 is folded into the rates. The means of the model as it now stands can be read, so that the next step can
 * be explained before it is made.
 *
 * <p>Neither a step nor reading a number allocates memory. Not for use by several threads at once.
 */
public final class GradientDescent {
    private final Table data;
    private final LearningRates rates;
    private ErrorMeans current;
    private ErrorMeans next;
    private long steps;

    /**
     * A trainer that stands at step 0.
     *
     * @throws IllegalArgumentException if data, start and rates differ in their count of features, or the error of the
     *     start is not finite
     */
    public GradientDescent(Table data, LinearNeuron start, LearningRates rates) {
        this.data = data;
        this.rates = rates;
        if (rates.features() != data.features()) {
            throw new IllegalArgumentException("There are rates for %d weights, the data has %d features"
                    .formatted(rates.features(), data.features()));
        }
        this.current = new ErrorMeans(data.features());
        this.next = new ErrorMeans(data.features());
        restart(start);
    }

    /** Makes one step; if it diverges, the model and the count of steps stay as they were. */
    public StepOutcome step() {
        for (int j = 0; j < current.weights.length; j++) {
            next.weights[j] = current.weights[j] - rates.weight(j) * current.ofErrorTimesInput[j];
        }
        next.bias = current.bias - rates.bias() * current.ofError;
        StepOutcome outcome = moveToNext();
        if (outcome == StepOutcome.MOVED) {
            steps++;
        }
        return outcome;
    }

    private StepOutcome moveToNext() {
        next.measure(data);
        if (!next.isFinite()) {
            return StepOutcome.DIVERGED;
        }
        ErrorMeans reached = next;
        next = current;
        current = reached;
        return StepOutcome.MOVED;
    }

    /**
     * Puts the model somewhere else by hand; the count of steps is kept. If its error there is not finite, the model
     * stays where it was.
     *
     * @throws IllegalArgumentException if the neuron has not as many inputs as the data has features
     */
    public StepOutcome moveTo(LinearNeuron neuron) {
        neuron.requireFeaturesOf(data);
        next.take(neuron);
        return moveToNext();
    }

    /**
     * Puts the model somewhere and counts its steps from 0 again.
     *
     * @throws IllegalArgumentException if the neuron has not as many inputs as the data has features, or its error is
     *     not finite
     */
    public void restart(LinearNeuron start) {
        returnTo(0, start);
    }

    /**
     * Goes back to a model of the past.
     *
     * @param steps the count of steps that had been made then, 0 or more
     * @throws IllegalArgumentException if the count is negative, the neuron has not as many inputs as the data has
     *     features, or its error is not finite
     */
    public void returnTo(long steps, LinearNeuron neuron) {
        if (steps < 0) {
            throw new IllegalArgumentException("A count of steps is never negative: " + steps);
        }
        if (moveTo(neuron) == StepOutcome.DIVERGED) {
            throw new IllegalArgumentException("The error of this model is not a finite number: " + neuron);
        }
        this.steps = steps;
    }

    /** The model as it stands, as a value of its own. */
    public LinearNeuron neuron() {
        return current.neuron();
    }

    /** How many inputs the model has. */
    public int features() {
        return current.weights.length;
    }

    /**
     * The weight of one input.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public double weight(int feature) {
        return current.weights[feature];
    }

    /** The bias. */
    public double bias() {
        return current.bias;
    }

    /** The mean squared error, mean(e²), of the model as it stands: finite, 0 or more. */
    public double error() {
        return current.ofSquare;
    }

    /** mean(e), with e = prediction − target: what the bias's next step is made of. */
    public double meanError() {
        return current.ofError;
    }

    /**
     * mean(e·x) for one input, with e = prediction − target: what the weight's next step is made of.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public double meanErrorTimesInput(int feature) {
        return current.ofErrorTimesInput[feature];
    }

    /** How many steps have been made since the start. */
    public long steps() {
        return steps;
    }

    /** What the model learns from. */
    public Table data() {
        return data;
    }

    /** How far each step goes. */
    public LearningRates rates() {
        return rates;
    }
}
