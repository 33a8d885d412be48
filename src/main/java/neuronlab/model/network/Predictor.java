package neuronlab.model.network;

/**
 * Answers of a network for many inputs, found in blocks of rows without allocating anything: a map of what it answers
 * everywhere, a whole table. Not for use by several threads at once.
 */
public final class Predictor {
    private static final int ROWS_IN_A_BLOCK = 64;

    private final Network network;
    private final Propagation block;

    /** A place to work in for the answers of this network. */
    public Predictor(Network network) {
        this(network, ROWS_IN_A_BLOCK);
    }

    Predictor(Network network, int rows) {
        this.network = network;
        this.block = new Propagation(network, rows);
    }

    /**
     * Writes the outputs for rows of inputs; behind softmax they are the probabilities of the classes.
     *
     * @param inputs row after row, one for each input of the network
     * @param outputs row after row, one place for each output of the network
     * @throws IllegalArgumentException if the counts do not fit, or the parameters are another network's
     */
    public void outputsInto(Parameters parameters, double[] inputs, double[] outputs) {
        write(parameters, inputs, outputs, block.outputArray());
    }

    /**
     * Writes the weighted sums of the last layer, before its activation, for rows of inputs.
     *
     * @param inputs row after row, one for each input of the network
     * @param logits row after row, one place for each output of the network
     * @throws IllegalArgumentException if the counts do not fit, or the parameters are another network's
     */
    public void logitsInto(Parameters parameters, double[] inputs, double[] logits) {
        write(parameters, inputs, logits, block.lastSumArray());
    }

    private void write(Parameters parameters, double[] inputs, double[] target, double[] found) {
        int rows = inputs.length / network.inputs();
        if (inputs.length != rows * network.inputs() || target.length != rows * network.outputs()) {
            throw new IllegalArgumentException("%d inputs and %d outputs are no rows of %d and %d"
                    .formatted(inputs.length, target.length, network.inputs(), network.outputs()));
        }
        for (int first = 0; first < rows; first += block.capacity()) {
            int count = Math.min(block.capacity(), rows - first);
            block.forward(parameters, inputs, first * network.inputs(), count);
            gather(found, first, count, target);
        }
    }

    private void gather(double[] found, int first, int count, double[] target) {
        int outputs = network.outputs();
        for (int row = 0; row < count; row++) {
            for (int output = 0; output < outputs; output++) {
                target[(first + row) * outputs + output] = found[output * block.stride() + row];
            }
        }
    }

    /** The place, from 0 to {@code count - 1}, of the largest number behind {@code start}; of equals, the first. */
    public static int indexOfLargest(double[] values, int start, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (values[start + i] > values[start + best]) {
                best = i;
            }
        }
        return best;
    }
}
