package neuronlab.model.scale;

import java.util.Arrays;
import java.util.List;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/**
 * Brings every feature to a scale that suits learning: x′ = (x − offset) / divisor.
 *
 * <p>Offset and divisor come from the training data alone and are then applied to everything that the model sees: were
 * the held-out data measured too, the model would know something of them. A feature that is the same in all rows cannot
 * be spread; it only has its offset taken away.
 *
 * <p>A network that sees scaled features answers as another one that sees raw ones, whose first layer has other
 * parameters: w = w′ / divisor and b = b′ − Σ w · offset, and the other way round w′ = w · divisor and b′ = b + Σ w ·
 * offset. So parameters can be shown in either unit, and a table can change its scale without moving what was learned.
 * Immutable.
 */
public final class Scale {
    /** How features are brought to one scale. */
    public enum Kind {
        /** Not at all: x′ = x. */
        NONE,
        /** To the mean 0 and the standard deviation 1: x′ = (x − mean) / deviation. */
        STANDARDISED,
        /** To the range from 0 to 1: x′ = (x − least) / (largest − least). */
        MIN_MAX
    }

    private final Kind kind;
    private final double[] offsets;
    private final double[] divisors;

    private Scale(Kind kind, double[] offsets, double[] divisors) {
        this.kind = kind;
        this.offsets = offsets;
        this.divisors = divisors;
    }

    /**
     * Measures the inputs of a table, which are numbers; the deviation is that of these very rows (divided by their
     * count).
     *
     * @throws IllegalArgumentException if the numbers are so large that they cannot be measured
     */
    public static Scale fit(Kind kind, Table training) {
        Scale scale = none(training.features()).as(kind);
        for (int feature = 0; feature < training.features(); feature++) {
            switch (kind) {
                case NONE -> {
                    // Nothing is to be measured.
                }
                case STANDARDISED -> scale.standardise(training, feature);
                case MIN_MAX -> scale.spread(training, feature);
            }
        }
        return scale;
    }

    /**
     * Leaves everything as it is, for learning from raw features.
     *
     * @throws IllegalArgumentException if there is not at least one feature
     */
    public static Scale none(int features) {
        if (features < 1) {
            throw new IllegalArgumentException("At least one feature is needed, not " + features);
        }
        double[] ones = new double[features];
        Arrays.fill(ones, 1);
        return new Scale(Kind.NONE, new double[features], ones);
    }

    private Scale as(Kind other) {
        return new Scale(other, offsets, divisors);
    }

    private void standardise(Table data, int feature) {
        double sum = 0;
        for (int row = 0; row < data.rows(); row++) {
            sum += data.input(row, feature);
        }
        offsets[feature] = sum / data.rows();
        if (!isConstant(data, feature)) {
            double squares = 0;
            for (int row = 0; row < data.rows(); row++) {
                double distance = data.input(row, feature) - offsets[feature];
                squares += distance * distance;
            }
            setDivisor(feature, Math.sqrt(squares / data.rows()));
        }
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

    private void spread(Table data, int feature) {
        double least = data.input(0, feature);
        double largest = least;
        for (int row = 1; row < data.rows(); row++) {
            least = Math.min(least, data.input(row, feature));
            largest = Math.max(largest, data.input(row, feature));
        }
        offsets[feature] = least;
        if (largest > least) {
            setDivisor(feature, largest - least);
        }
    }

    private void setDivisor(int feature, double divisor) {
        if (!(divisor > 0) || Double.isInfinite(divisor)) {
            throw new IllegalArgumentException("Feature %d has no spread that can be computed with: %s"
                    .formatted(feature + 1, divisor));
        }
        divisors[feature] = divisor;
    }

    /** How it was fitted. */
    public Kind kind() {
        return kind;
    }

    /** How many features it knows. */
    public int features() {
        return offsets.length;
    }

    /**
     * What is taken from a feature: its mean or its least value; 0 if nothing is scaled.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public double offset(int feature) {
        return offsets[feature];
    }

    /**
     * What a feature is divided by, above 0: its deviation or its range; 1 for a feature that is the same in all rows.
     *
     * @throws IndexOutOfBoundsException if there is no such feature
     */
    public double divisor(int feature) {
        return divisors[feature];
    }

    /**
     * One row, scaled, in a new array.
     *
     * @throws IllegalArgumentException if there are more or fewer inputs than features
     */
    public double[] apply(double... inputs) {
        double[] result = new double[inputs.length];
        applyInto(inputs, result);
        return result;
    }

    /**
     * Writes one row, scaled, into an array that is there already, which may be the same one.
     *
     * @throws IllegalArgumentException if there are more or fewer inputs or places than features
     */
    public void applyInto(double[] inputs, double[] scaled) {
        requireFeatures(inputs.length);
        requireFeatures(scaled.length);
        for (int feature = 0; feature < inputs.length; feature++) {
            scaled[feature] = (inputs[feature] - offsets[feature]) / divisors[feature];
        }
    }

    /**
     * The table with its inputs scaled; their columns keep their names and lose their units.
     *
     * @throws IllegalArgumentException if the table has more or fewer features, or an input becomes infinite
     */
    public Table apply(Table data) {
        requireFeatures(data.features());
        if (kind == Kind.NONE) {
            return data;
        }
        double[] inputs = data.inputArray().clone();
        for (int i = 0, feature = 0; i < inputs.length; i++, feature = feature + 1 == offsets.length ? 0 : feature + 1) {
            inputs[i] = (inputs[i] - offsets[feature]) / divisors[feature];
        }
        List<Column> columns =
                data.inputColumns().stream().map(column -> Column.number(column.name())).toList();
        return Table.owning(columns, data.targetColumn(), inputs, data.targetArray());
    }

    /**
     * The row that was scaled, in a new array: x = x′ · divisor + offset.
     *
     * @throws IllegalArgumentException if there are more or fewer inputs than features
     */
    public double[] inverse(double... scaled) {
        requireFeatures(scaled.length);
        double[] inputs = new double[scaled.length];
        for (int feature = 0; feature < inputs.length; feature++) {
            inputs[feature] = scaled[feature] * divisors[feature] + offsets[feature];
        }
        return inputs;
    }

    /**
     * The parameters with which the network answers to raw inputs as it does with these to scaled ones.
     *
     * @throws IllegalArgumentException if the network has more or fewer inputs, or a number becomes infinite
     */
    public Parameters toRaw(Parameters scaled) {
        return convert(scaled, true);
    }

    /**
     * The parameters with which the network answers to scaled inputs as it does with these to raw ones.
     *
     * @throws IllegalArgumentException if the network has more or fewer inputs, or a number becomes infinite
     */
    public Parameters toScaled(Parameters raw) {
        return convert(raw, false);
    }

    private Parameters convert(Parameters parameters, boolean toRaw) {
        Network network = parameters.network();
        requireFeatures(network.inputs());
        double[] values = parameters.values();
        int neurons = network.layer(0).neurons();
        double[] weights = Arrays.copyOf(values, neurons * features());
        double[] biases = Arrays.copyOfRange(values, weights.length, weights.length + neurons);
        if (toRaw) {
            toRaw(weights, biases);
        } else {
            toScaled(weights, biases);
        }
        System.arraycopy(weights, 0, values, 0, weights.length);
        System.arraycopy(biases, 0, values, weights.length, neurons);
        return Parameters.of(network, values);
    }

    /**
     * Changes the parameters of a first layer from those for scaled inputs to those for raw ones, in place.
     *
     * @param weights neuron after neuron, {@code neurons × features}
     * @param biases one a neuron
     * @throws IllegalArgumentException if the counts do not fit
     */
    public void toRaw(double[] weights, double[] biases) {
        requireFeatures(weights.length, biases.length);
        for (int i = 0; i < weights.length; i++) {
            int feature = i % features();
            weights[i] /= divisors[feature];
            biases[i / features()] -= weights[i] * offsets[feature];
        }
    }

    /**
     * Changes the parameters of a first layer from those for raw inputs to those for scaled ones, in place.
     *
     * @param weights neuron after neuron, {@code neurons × features}
     * @param biases one a neuron
     * @throws IllegalArgumentException if the counts do not fit
     */
    public void toScaled(double[] weights, double[] biases) {
        requireFeatures(weights.length, biases.length);
        for (int i = 0; i < weights.length; i++) {
            int feature = i % features();
            biases[i / features()] += weights[i] * offsets[feature];
            weights[i] *= divisors[feature];
        }
    }

    private void requireFeatures(int count) {
        if (count != features()) {
            throw new IllegalArgumentException("Expected %d features, found %d".formatted(features(), count));
        }
    }

    private void requireFeatures(int weights, int neurons) {
        if (weights != (long) neurons * features()) {
            throw new IllegalArgumentException("Expected %d weights (%d neurons of %d), found %d"
                    .formatted((long) neurons * features(), neurons, features(), weights));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scale that
                && kind == that.kind
                && Arrays.equals(offsets, that.offsets)
                && Arrays.equals(divisors, that.divisors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(offsets) + Arrays.hashCode(divisors);
    }

    @Override
    public String toString() {
        return "Scale[%s, %s, %s]".formatted(kind, Arrays.toString(offsets), Arrays.toString(divisors));
    }
}
