package neuronlab.model.classification;

import neuronlab.model.LinearNeuron;
import neuronlab.model.Softmax;
import neuronlab.model.data.Table;

/**
 * A classifier: one linear answer a class, the logits z = W·x + b, and their softmax as probabilities.
 *
 * <p>Immutable, with at least one feature and one class; weights and biases are finite.
 */
public final class SoftmaxRegression {
    private final ClassParameters parameters;

    /**
     * A classifier with copies of these numbers.
     *
     * @param features how many inputs it has, at least one
     * @param weights class after class, {@code classes × features}
     * @param biases one a class; their count is the count of classes, at least one
     * @throws IllegalArgumentException if a count does not fit, or a number is infinite or NaN
     */
    public SoftmaxRegression(int features, double[] weights, double[] biases) {
        this.parameters = new ClassParameters(features, weights, biases);
    }

    /**
     * A classifier that has learned nothing: all weights and biases are 0, and every class is equally probable.
     *
     * @throws IllegalArgumentException if there is not at least one feature and one class
     */
    public static SoftmaxRegression zero(int features, int classes) {
        int biases = Math.max(0, classes);
        return new SoftmaxRegression(
                features, new double[Math.multiplyExact(Math.max(0, features), biases)], new double[biases]);
    }

    /** How many inputs it has, at least one. */
    public int features() {
        return parameters.features();
    }

    /** How many classes it tells apart, at least one. */
    public int classes() {
        return parameters.classes();
    }

    /**
     * What one unit of one input adds to the logit of one class.
     *
     * @throws IndexOutOfBoundsException if there is no such class or feature
     */
    public double weight(int label, int feature) {
        return parameters.weight(label, feature);
    }

    /**
     * What is added to the logit of one class.
     *
     * @throws IndexOutOfBoundsException if there is no such class
     */
    public double bias(int label) {
        return parameters.bias(label);
    }

    /** All weights, class after class ({@code classes × features}), in a new array. */
    public double[] weights() {
        return parameters.weights();
    }

    /** All biases, in a new array. */
    public double[] biases() {
        return parameters.biases();
    }

    /**
     * The logits W·x + b, one a class, in a new array.
     *
     * @param inputs one for each feature
     * @throws IllegalArgumentException if there are more or fewer inputs than features
     */
    public double[] logits(double... inputs) {
        double[] logits = new double[classes()];
        logitsInto(inputs, logits);
        return logits;
    }

    /**
     * Writes the logits W·x + b into an array that is there already; allocates nothing.
     *
     * @param inputs one for each feature
     * @param logits one place for each class
     * @throws IllegalArgumentException if a count does not fit
     */
    public void logitsInto(double[] inputs, double[] logits) {
        if (inputs.length != features() || logits.length != classes()) {
            throw new IllegalArgumentException("Expected %d inputs and %d classes, found %d and %d"
                    .formatted(features(), classes(), inputs.length, logits.length));
        }
        logitsInto(inputs, 0, logits);
    }

    /** The logits of a row that is known to fit. */
    void logitsInto(double[] inputs, int start, double[] logits) {
        Logits.into(parameters.weightArray(), parameters.biasArray(), inputs, start, logits);
    }

    /**
     * How probable each class is, in a new array: each from 0 to 1, with the sum 1.
     *
     * @param inputs one for each feature
     * @throws IllegalArgumentException if there are more or fewer inputs than features, or they are so large that a
     *     logit is not a number
     */
    public double[] probabilities(double... inputs) {
        double[] result = logits(inputs);
        Softmax.into(result, result);
        return result;
    }

    /**
     * Writes the probabilities into an array that is there already; allocates nothing.
     *
     * @throws IllegalArgumentException as {@link #logitsInto} and {@link #probabilities}
     */
    public void probabilitiesInto(double[] inputs, double[] probabilities) {
        logitsInto(inputs, probabilities);
        Softmax.into(probabilities, probabilities);
    }

    /**
     * The most probable class; of equals, the first.
     *
     * @param inputs one for each feature
     * @throws IllegalArgumentException if there are more or fewer inputs than features
     */
    public int predict(double... inputs) {
        return Logits.indexOfLargest(logits(inputs));
    }

    /**
     * The logit of one class minus that of another, as a neuron. Where it answers 0 the two are equally probable: with
     * two features that is the line between them.
     *
     * @throws IndexOutOfBoundsException if there is no such class
     * @throws IllegalArgumentException if the weights are so large that their difference is infinite
     */
    public LinearNeuron difference(int label, int other) {
        double[] weights = new double[features()];
        for (int feature = 0; feature < weights.length; feature++) {
            weights[feature] = weight(label, feature) - weight(other, feature);
        }
        return new LinearNeuron(weights, bias(label) - bias(other));
    }

    ClassParameters parameters() {
        return parameters;
    }

    /** @throws IllegalArgumentException if the data set has other counts of features or classes than the classifier */
    void requireShapeOf(Table data) {
        if (data.features() != features() || data.classes() != classes()) {
            throw new IllegalArgumentException(
                    "The classifier has %d inputs and %d classes, the data %d features and %d classes"
                            .formatted(features(), classes(), data.features(), data.classes()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoftmaxRegression that && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return parameters.hashCode();
    }

    @Override
    public String toString() {
        return "SoftmaxRegression" + parameters;
    }
}
