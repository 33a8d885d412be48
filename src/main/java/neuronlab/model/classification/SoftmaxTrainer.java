package neuronlab.model.classification;

import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import neuronlab.model.StepOutcome;
import neuronlab.model.data.RowOrder;
import neuronlab.model.data.Table;

/**
 * Trains a classifier by gradient descent on the {@link CrossEntropy}, over all rows at a time or over small batches.
 *
 * <p>One step is W ← W − r · ∂loss/∂W and b ← b − r · ∂loss/∂b, with the mean loss over the rows of one batch at the
 * model before the step. An epoch visits every row once: it shuffles the rows, cuts them into batches (the last may be
 * smaller) and makes one step a batch. With all rows in one batch nothing is shuffled.
 *
 * <p>Neither a step nor reading a number allocates memory. Not for use by several threads at once: train on one thread
 * and hand {@link #model()} to others.
 */
public final class SoftmaxTrainer {
    private final Table data;
    private final SoftmaxRegression start;
    private final BatchGradient batch;
    private final LogitBound bound;
    private final double[] logits;
    private final int[] order;
    private DescentSettings settings;
    private RandomGenerator random;
    private double[] weights;
    private double[] biases;
    private double[] nextWeights;
    private double[] nextBiases;
    private int position;
    private long steps;
    private long epochs;

    /**
     * A trainer whose model knows nothing yet: all weights and biases are 0.
     *
     * @throws IllegalArgumentException if the data's numbers are too large to compute with
     */
    public SoftmaxTrainer(Table data, DescentSettings settings) {
        this(data, SoftmaxRegression.zero(data.features(), data.classes()), settings);
    }

    /**
     * A trainer that stands at step 0 with a given model.
     *
     * @throws IllegalArgumentException if data and model differ in their counts of features or classes, or their
     *     numbers are so large that the loss might not be finite
     */
    public SoftmaxTrainer(Table data, SoftmaxRegression start, DescentSettings settings) {
        start.requireShapeOf(data);
        this.data = data;
        this.start = start;
        this.settings = settings;
        this.batch = new BatchGradient(data);
        this.bound = new LogitBound(data);
        this.logits = new double[data.classes()];
        this.order = new int[data.rows()];
        restart();
    }

    /** Makes one step, with the next batch; if it diverges, the model and the counts stay as they were. */
    public StepOutcome step() {
        if (position == 0) {
            beginEpoch();
        }
        int end = (int) Math.min((long) position + settings.batchSize(), order.length);
        batch.measure(weights, biases, order, position, end);
        moveAlongGradient();
        if (!bound.holdsAfterStep(settings.learningRate(), nextWeights, nextBiases)) {
            return StepOutcome.DIVERGED;
        }
        swapModels();
        steps++;
        position = end;
        if (position == order.length) {
            position = 0;
            epochs++;
        }
        return StepOutcome.MOVED;
    }

    private void beginEpoch() {
        if (settings.batchSize() < order.length) {
            RowOrder.shuffle(order, random);
        }
    }

    private void moveAlongGradient() {
        double rate = settings.learningRate();
        for (int i = 0; i < weights.length; i++) {
            nextWeights[i] = weights[i] - rate * batch.ofWeights[i];
        }
        for (int i = 0; i < biases.length; i++) {
            nextBiases[i] = biases[i] - rate * batch.ofBiases[i];
        }
    }

    private void swapModels() {
        double[] oldWeights = weights;
        double[] oldBiases = biases;
        weights = nextWeights;
        biases = nextBiases;
        nextWeights = oldWeights;
        nextBiases = oldBiases;
    }

    /**
     * Makes the steps that are left of the epoch: all of them, if it has not begun. Ends early if one diverges.
     *
     * @return the outcome of the last step
     */
    public StepOutcome epoch() {
        StepOutcome outcome = step();
        while (outcome == StepOutcome.MOVED && position != 0) {
            outcome = step();
        }
        return outcome;
    }

    /** Goes back to the model and the shuffle of the beginning, at step 0: the same training follows. */
    public void restart() {
        weights = start.weights();
        biases = start.biases();
        nextWeights = weights.clone();
        nextBiases = biases.clone();
        if (!bound.holds(weights, biases)) {
            throw new IllegalArgumentException("The numbers of data and model are too large for a finite loss");
        }
        random = new SplittableRandom(settings.seed());
        RowOrder.resetToNatural(order);
        position = 0;
        steps = 0;
        epochs = 0;
    }

    /**
     * Changes the learning rate from the next step on.
     *
     * @throws IllegalArgumentException if it is negative, infinite or NaN
     */
    public void setLearningRate(double learningRate) {
        settings = settings.withLearningRate(learningRate);
    }

    /**
     * The mean cross-entropy of the model as it stands over all rows: finite, 0 or more. Passes over the data once.
     */
    public double loss() {
        return CrossEntropy.mean(weights, biases, data, logits);
    }

    /** The model as it stands, as a value of its own. */
    public SoftmaxRegression model() {
        return new SoftmaxRegression(data.features(), weights, biases);
    }

    /**
     * A weight of the model as it stands.
     *
     * @throws IndexOutOfBoundsException if there is no such class or feature
     */
    public double weight(int label, int feature) {
        return weights[Objects.checkIndex(label, data.classes()) * data.features()
                + Objects.checkIndex(feature, data.features())];
    }

    /**
     * A bias of the model as it stands.
     *
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public double bias(int label) {
        return biases[label];
    }

    /** How many steps have been made since the start. */
    public long steps() {
        return steps;
    }

    /** How many epochs have been completed since the start. */
    public long epochs() {
        return epochs;
    }

    /** How many steps an epoch takes. */
    public int stepsPerEpoch() {
        return Math.ceilDiv(order.length, settings.batchSize());
    }

    /** How the model is trained; its learning rate is the one last set. */
    public DescentSettings settings() {
        return settings;
    }

    /** What the model learns from. */
    public Table data() {
        return data;
    }
}
