package neuronlab.model.network;

/**
 * Activations and their derivatives for a block of rows: each neuron's numbers lie side by side, those of neuron i from
 * {@code i · stride} on.
 */
final class BlockActivation {
    private final int stride;
    private final SoftmaxBlock softmax;
    private final Tanh tanh;

    /**
     * A place to work in.
     *
     * @param room how many numbers the largest layer has for all rows
     */
    BlockActivation(int stride, int room) {
        this.stride = stride;
        softmax = new SoftmaxBlock(stride);
        tanh = new Tanh(room);
    }

    /** Writes a = f(z). */
    void activate(Layer layer, double[] z, double[] a, int rows) {
        if (layer.activation() == Activation.SOFTMAX) {
            softmax.activate(z, a, layer.neurons(), stride, rows);
            return;
        }
        int run = run(layer, rows);
        for (int from = 0; from < layer.neurons() * stride; from += Math.max(run, stride)) {
            activate(layer.activation(), z, a, from, from + run);
        }
    }

    private void activate(Activation activation, double[] z, double[] a, int from, int to) {
        if (activation == Activation.TANH) {
            tanh.activate(z, a, from, to);
        } else {
            activation.activate(z, a, from, to);
        }
    }

    /**
     * How many numbers are done in one loop: if the block is nearly full all of the layer, with the gaps between the
     * neurons, because one long loop is quicker than a short one for each neuron.
     */
    private int run(Layer layer, int rows) {
        return 2 * rows > stride ? layer.neurons() * stride : rows;
    }

    /** Turns derivatives by a = f(z) into those by z. */
    void multiplyByDerivative(Layer layer, double[] a, double[] deltas, int rows) {
        if (layer.activation() == Activation.SOFTMAX) {
            softmax.multiplyByDerivative(a, deltas, layer.neurons(), stride, rows);
            return;
        }
        int run = run(layer, rows);
        for (int from = 0; from < layer.neurons() * stride; from += Math.max(run, stride)) {
            layer.activation().multiplyByDerivative(a, deltas, from, from + run);
        }
    }
}
