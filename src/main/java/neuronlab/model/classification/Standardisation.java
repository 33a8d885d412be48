package neuronlab.model.classification;

import java.util.Arrays;
import neuronlab.model.data.Table;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/**
 * Brings every feature to the mean 0 and the standard deviation 1: x′ = (x − mean) / deviation.
 *
 * <p>Mean and deviation come from the training data alone and are then applied to everything that the model sees: were
 * the held-out data measured too, the model would know something of them. A feature that is the same in all rows cannot
 * have the deviation 1; it only has its mean taken away. Immutable.
 */
public final class Standardisation {
    private final double[] means;
    private final double[] deviations;

    private Standardisation(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /**
     * Measures the features of a data set; the deviation is that of these very rows (divided by their count).
     *
     * @throws IllegalArgumentException if the numbers are so large that their squares cannot be summed
     */
    public static Standardisation fit(Table training) {
        double[] means = new double[training.features()];
        double[] deviations = new double[training.features()];
        for (int feature = 0; feature < means.length; feature++) {
            means[feature] = mean(training, feature);
            deviations[feature] = deviation(training, feature, means[feature]);
        }
        return new Standardisation(means, deviations);
    }

    /**
     * Leaves everything as it is, for learning from raw features.
     *
     * @throws IllegalArgumentException if there is not at least one feature
     */
    public static Standardisation none(int features) {
        if (features < 1) {
            throw new IllegalArgumentException("At least one feature is needed, not " + features);
        }
        double[] ones = new double[features];
        Arrays.fill(ones, 1);
        return new Standardisation(new double[features], ones);
    }

    private static double mean(Table data, int feature) {
        double sum = 0;
        for (int row = 0; row < data.rows(); row++) {
            sum += data.input(row, feature);
        }
        return sum / data.rows();
    }

    private static double deviation(Table data, int feature, double mean) {
        if (isConstant(data, feature)) {
            return 1;
        }
        double squares = 0;
        for (int row = 0; row < data.rows(); row++) {
            double distance = data.input(row, feature) - mean;
            squares += distance * distance;
        }
        double deviation = Math.sqrt(squares / data.rows());
        if (!(deviation > 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException("Feature %d has no deviation that can be computed with: %s"
                    .formatted(feature + 1, deviation));
        }
        return deviation;
    }

    /** Compared, not computed: the deviation of equal numbers may come out as a rounding error instead of 0. */
    private static boolean isConstant(Table data, int feature) {
        double first = data.input(0, feature);
        for (int row = 1; row < data.rows(); row++) {
            if (data.input(row, feature) != first) {
                return false;
            }
        }
        return true;
    }

    /** How many features it knows. */
    public int features() {
        return means.length;
    }

    /**
     * What is taken from a feature.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public double mean(int feature) {
        return means[feature];
    }

    /**
     * What a feature is divided by, above 0; 1 for a feature that is the same in all rows.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public double deviation(int feature) {
        return deviations[feature];
    }

    /**
     * One row, standardised, in a new array.
     *
     * @throws IllegalArgumentException if there are more or fewer inputs than features
     */
    public double[] apply(double... inputs) {
        double[] result = new double[inputs.length];
        applyInto(inputs, result);
        return result;
    }

    /**
     * Writes one row, standardised, into an array that is there already, which may be the same one.
     *
     * @throws IllegalArgumentException if there are more or fewer inputs or places than features
     */
    public void applyInto(double[] inputs, double[] standardised) {
        requireFeatures(inputs.length);
        requireFeatures(standardised.length);
        for (int feature = 0; feature < inputs.length; feature++) {
            standardised[feature] = (inputs[feature] - means[feature]) / deviations[feature];
        }
    }

    /**
     * A data set with the same labels and its inputs standardised.
     *
     * @throws IllegalArgumentException if the data set has more or fewer features, or an input becomes infinite
     */
    public Table apply(Table data) {
        requireFeatures(data.features());
        double[] inputs = new double[data.rows() * data.features()];
        for (int i = 0; i < inputs.length; i++) {
            int feature = i % data.features();
            inputs[i] = (data.inputArray()[i] - means[feature]) / deviations[feature];
        }
        return Table.of(data.inputColumns(), data.targetColumn(), inputs, data.targetArray());
    }

    /**
     * The row that was standardised, in a new array: x = x′ · deviation + mean.
     *
     * @throws IllegalArgumentException if there are more or fewer inputs than features
     */
    public double[] inverse(double... standardised) {
        requireFeatures(standardised.length);
        double[] inputs = new double[standardised.length];
        for (int feature = 0; feature < inputs.length; feature++) {
            inputs[feature] = standardised[feature] * deviations[feature] + means[feature];
        }
        return inputs;
    }

    /**
     * The classifier that answers to raw inputs as this one answers to standardised ones: w = w′ / deviation and b = b′
     * − Σ w · mean.
     *
     * @throws IllegalArgumentException if the classifier has more or fewer features
     */
    public SoftmaxRegression forRawInputs(SoftmaxRegression model) {
        requireFeatures(model.features());
        double[] weights = model.weights();
        double[] biases = model.biases();
        for (int i = 0; i < weights.length; i++) {
            int feature = i % means.length;
            weights[i] /= deviations[feature];
            biases[i / means.length] -= weights[i] * means[feature];
        }
        return new SoftmaxRegression(means.length, weights, biases);
    }

    /**
     * The same first layer for inputs as they are, from one for standardised inputs: w / deviation, and b − Σ w · mean /
     * deviation.
     */
    public Parameters forRawInputs(Parameters model) {
        return converted(model, (weight, feature) -> weight / deviations[feature], (raw, _, feature) ->
                -raw * means[feature]);
    }

    /** The same first layer for standardised inputs, from one for inputs as they are: w · deviation, and b + Σ w · mean. */
    public Parameters forStandardisedInputs(Parameters model) {
        return converted(model, (weight, feature) -> weight * deviations[feature], (_, raw, feature) ->
                raw * means[feature]);
    }

    private interface WeightRule {
        double weight(double weight, int feature);
    }

    private interface BiasRule {
        double change(double newWeight, double oldWeight, int feature);
    }

    private Parameters converted(Parameters model, WeightRule weights, BiasRule biases) {
        Network network = model.network();
        requireFeatures(network.inputs());
        double[] values = model.values();
        for (int neuron = 0; neuron < network.layer(0).neurons(); neuron++) {
            int bias = network.biasIndex(0, neuron);
            for (int feature = 0; feature < means.length; feature++) {
                int index = network.weightIndex(0, neuron, feature);
                double old = values[index];
                values[index] = weights.weight(old, feature);
                values[bias] += biases.change(values[index], old, feature);
            }
        }
        return Parameters.of(network, values);
    }

    private void requireFeatures(int count) {
        if (count != means.length) {
            throw new IllegalArgumentException("Expected %d features, found %d".formatted(means.length, count));
        }
    }
}
