package neuronlab.model;

import neuronlab.model.data.Table;
/**
 * A neuron that answers with a number: y = x₁·w₁ + … + xₙ·wₙ + b.
 *
 * <p>Immutable, with at least one weight; weights and bias are finite.
 */
public final class LinearNeuron {
    private final Parameters parameters;

    /**
     * A neuron with a copy of these weights, one for each feature.
     *
     * @throws IllegalArgumentException if there is no weight, or a number is infinite or NaN
     */
    public LinearNeuron(double[] weights, double bias) {
        this.parameters = new Parameters(weights, bias);
    }

    /**
     * A neuron with a single input.
     *
     * @throws IllegalArgumentException if a number is infinite or NaN
     */
    public static LinearNeuron of(double weight, double bias) {
        return new LinearNeuron(new double[] {weight}, bias);
    }

    /**
     * A neuron that has learned nothing: all weights and the bias are 0.
     *
     * @throws IllegalArgumentException if there is not at least one feature
     */
    public static LinearNeuron zero(int features) {
        return new LinearNeuron(new double[Math.max(0, features)], 0);
    }

    /** How many inputs the neuron has, at least one. */
    public int features() {
        return parameters.features();
    }

    /**
     * The weight of one input.
     *
     * @param feature from 0 to {@code features() - 1}
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public double weight(int feature) {
        return parameters.weight(feature);
    }

    /** What is added to the weighted inputs. */
    public double bias() {
        return parameters.bias();
    }

    /**
     * The answer to these inputs.
     *
     * @param inputs one for each feature
     * @throws IllegalArgumentException if there are more or fewer inputs than features
     */
    public double predict(double... inputs) {
        if (inputs.length != features()) {
            throw new IllegalArgumentException(
                    "Expected %d inputs, found %d".formatted(features(), inputs.length));
        }
        return predict(inputs, 0);
    }

    /**
     * The answer to one row of a data set.
     *
     * @throws IllegalArgumentException if the data set has more or fewer features than the neuron
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double predict(Table data, int row) {
        requireFeaturesOf(data);
        return predict(data.inputArray(), data.inputIndex(row));
    }

    private double predict(double[] inputs, int start) {
        double sum = 0;
        for (int feature = 0; feature < features(); feature++) {
            sum += inputs[start + feature] * weight(feature);
        }
        return sum + bias();
    }

    /**
     * The same neuron but for one weight.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     * @throws IllegalArgumentException if the weight is infinite or NaN
     */
    public LinearNeuron withWeight(int feature, double weight) {
        double[] weights = parameters.weights();
        weights[feature] = weight;
        return new LinearNeuron(weights, bias());
    }

    /**
     * The same neuron but for its bias.
     *
     * @throws IllegalArgumentException if the bias is infinite or NaN
     */
    public LinearNeuron withBias(double bias) {
        return new LinearNeuron(parameters.weights(), bias);
    }

    void copyWeightsInto(double[] target) {
        parameters.copyWeightsInto(target);
    }

    /** @throws IllegalArgumentException if the data set has more or fewer features than the neuron */
    void requireFeaturesOf(Table data) {
        if (data.features() != features()) {
            throw new IllegalArgumentException("The neuron has %d inputs, the data %d features"
                    .formatted(features(), data.features()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearNeuron that && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return parameters.hashCode();
    }

    @Override
    public String toString() {
        return "LinearNeuron" + parameters;
    }
}
