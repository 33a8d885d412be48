package neuronlab.model;

import java.util.Arrays;
import neuronlab.model.data.Table;

/**
 * A model's parameters and what one pass over the data says of them: with e = prediction − target, the means of e², of
 * e and of e·xⱼ. The first is the loss, the others are half its derivatives.
 *
 * <p>Mutable and reused, so that measuring allocates nothing. The data streams through memory once, in blocks whose
 * errors stay in the nearest cache. Summing by blocks also keeps rounding small: it grows with the length of a block
 * plus the count of blocks, not with the count of rows.
 */
final class ErrorMeans {
    private static final int ROWS_IN_A_BLOCK = 64;

    final double[] weights;
    final double[] ofErrorTimesInput;
    double bias;
    double ofSquare;
    double ofError;

    private final double[] errors = new double[ROWS_IN_A_BLOCK];

    ErrorMeans(int features) {
        weights = new double[features];
        ofErrorTimesInput = new double[features];
    }

    static ErrorMeans of(LinearNeuron neuron, Table data) {
        neuron.requireFeaturesOf(data);
        ErrorMeans result = new ErrorMeans(neuron.features());
        result.take(neuron);
        result.measure(data);
        return result;
    }

    /** Takes over the parameters; the means are out of date until the next {@link #measure}. */
    void take(LinearNeuron neuron) {
        neuron.copyWeightsInto(weights);
        bias = neuron.bias();
    }

    /** The neuron with these parameters. */
    LinearNeuron neuron() {
        return new LinearNeuron(weights, bias);
    }

    /** Whether the loss is a number. An infinite or NaN parameter makes it infinite or NaN too, so this covers all. */
    boolean isFinite() {
        return Double.isFinite(ofSquare);
    }

    /** Passes over the data once and finds all means. */
    void measure(Table data) {
        ofSquare = 0;
        ofError = 0;
        Arrays.fill(ofErrorTimesInput, 0);
        int rows = data.rows();
        for (int first = 0; first < rows; first += ROWS_IN_A_BLOCK) {
            int count = Math.min(rows - first, ROWS_IN_A_BLOCK);
            BlockSums.weigh(data, first, count, weights, errors);
            addErrors(data.targetArray(), first, count);
            BlockSums.addErrorsTimesInputs(data, first, count, errors, ofErrorTimesInput);
        }
        ofSquare /= rows;
        ofError /= rows;
        for (int j = 0; j < ofErrorTimesInput.length; j++) {
            ofErrorTimesInput[j] /= rows;
        }
    }

    /** Turns the weighted inputs of a block into errors, and adds these and their squares. */
    private void addErrors(double[] targets, int first, int count) {
        double[] e = errors;
        double evenSquares = 0;
        double evenErrors = 0;
        double oddSquares = 0;
        double oddErrors = 0;
        int i = 0;
        // Two sums each, so that an addition need not wait for the one before.
        for (; i + 1 < count; i += 2) {
            double even = e[i] + bias - targets[first + i];
            double odd = e[i + 1] + bias - targets[first + i + 1];
            e[i] = even;
            e[i + 1] = odd;
            evenSquares += even * even;
            evenErrors += even;
            oddSquares += odd * odd;
            oddErrors += odd;
        }
        if (i < count) {
            e[i] = e[i] + bias - targets[first + i];
            evenSquares += e[i] * e[i];
            evenErrors += e[i];
        }
        ofSquare += evenSquares + oddSquares;
        ofError += evenErrors + oddErrors;
    }
}
