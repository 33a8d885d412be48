package neuronlab.model.learning;

import neuronlab.model.data.Table;

/**
 * The inputs of a table that are not 0, row after row, for the weighted sums of a layer. With finite weights a zero adds
 * nothing to a sum, so each comes out to the same bits as with all inputs: half the cells of a drawn digit hold no ink,
 * and of the columns that stand for a class one alone is not 0.
 *
 * <p>The weights are turned first, so that those of an input lie side by side; five sums then grow at a time, each in a
 * register of its own.
 */
final class NonZeroInputs {
    private static final int SUMS_AT_A_TIME = 5;

    private final int features;
    private final int outputs;
    /** Where the inputs of a row begin in the two arrays below; the last is their end. */
    private final int[] starts;
    /** Where the weights of an input begin among those turned. */
    private final int[] places;
    private final double[] values;
    /** Input after input, one weight for each output. */
    private final double[] turned;

    private NonZeroInputs(Table data, int outputs, int count) {
        this.features = data.features();
        this.outputs = outputs;
        starts = new int[data.rows() + 1];
        places = new int[count];
        values = new double[count];
        turned = new double[features * outputs];
        int found = 0;
        for (int row = 0; row < data.rows(); row++) {
            for (int feature = 0, from = data.inputIndex(row); feature < features; feature++) {
                double value = data.inputArray()[from + feature];
                if (value != 0) {
                    places[found] = feature * outputs;
                    values[found++] = value;
                }
            }
            starts[row + 1] = found;
        }
    }

    /** Those of a table, or null where they would take more memory than the table: a place is half as long as a number. */
    static NonZeroInputs of(Table data, int outputs) {
        double[] all = data.inputArray();
        int count = 0;
        for (double value : all) {
            count += value != 0 ? 1 : 0;
        }
        return count + count / 2 <= all.length ? new NonZeroInputs(data, outputs, count) : null;
    }

    /**
     * Takes in the weights for the sums that are wanted next.
     *
     * @param weights {@code outputs × features}, output after output
     */
    void turn(double[] weights) {
        int output = 0;
        for (; output + SUMS_AT_A_TIME <= outputs; output += SUMS_AT_A_TIME) {
            turnFive(weights, output);
        }
        for (; output < outputs; output++) {
            for (int feature = 0; feature < features; feature++) {
                turned[feature * outputs + output] = weights[output * features + feature];
            }
        }
    }

    private void turnFive(double[] weights, int output) {
        double[] t = turned;
        int a = output * features;
        int b = a + features;
        int c = b + features;
        int d = c + features;
        int e = d + features;
        for (int feature = 0, to = output; feature < features; feature++, to += outputs) {
            t[to] = weights[a + feature];
            t[to + 1] = weights[b + feature];
            t[to + 2] = weights[c + feature];
            t[to + 3] = weights[d + feature];
            t[to + 4] = weights[e + feature];
        }
    }

    /**
     * Writes b + W·x of one row, with W as it was turned.
     *
     * @param b where the biases begin among the parameters
     * @param sums takes one for each output
     */
    void weigh(int row, double[] parameters, int b, double[] sums) {
        int output = 0;
        for (; output + SUMS_AT_A_TIME <= outputs; output += SUMS_AT_A_TIME) {
            weighFive(row, parameters, b, output, sums);
        }
        for (; output < outputs; output++) {
            double sum = parameters[b + output];
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                sum += turned[places[i] + output] * values[i];
            }
            sums[output] = sum;
        }
    }

    private void weighFive(int row, double[] parameters, int b, int output, double[] sums) {
        double[] w = turned;
        double sum0 = parameters[b + output];
        double sum1 = parameters[b + output + 1];
        double sum2 = parameters[b + output + 2];
        double sum3 = parameters[b + output + 3];
        double sum4 = parameters[b + output + 4];
        int end = starts[row + 1];
        for (int i = starts[row]; i < end; i++) {
            double x = values[i];
            int at = places[i] + output;
            sum0 += w[at] * x;
            sum1 += w[at + 1] * x;
            sum2 += w[at + 2] * x;
            sum3 += w[at + 3] * x;
            sum4 += w[at + 4] * x;
        }
        sums[output] = sum0;
        sums[output + 1] = sum1;
        sums[output + 2] = sum2;
        sums[output + 3] = sum3;
        sums[output + 4] = sum4;
    }
}
