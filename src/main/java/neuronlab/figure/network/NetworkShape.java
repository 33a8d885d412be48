package neuronlab.figure.network;

/**
 * How many parts a network with one layer has.
 *
 * @param inputs how many features enter, 1 to {@link #MOST}
 * @param outputs how many numbers leave, 1 to {@link #MOST}
 * @param bias whether every output adds a bias to its sum
 * @param softmax whether the sums go through softmax
 */
public record NetworkShape(int inputs, int outputs, boolean bias, boolean softmax) {
    /** The most inputs, and the most outputs, that a diagram shows. */
    public static final int MOST = 100;

    /**
     * A checked shape.
     *
     * @throws IllegalArgumentException if a count is not in 1 to {@link #MOST}
     */
    public NetworkShape {
        check("inputs", inputs);
        check("outputs", outputs);
    }

    private static void check(String what, int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(what + " must be 1 to " + MOST + ", not " + count);
        }
    }

    /** How many edges, each with its weight, join the inputs with the outputs. */
    public int weights() {
        return inputs * outputs;
    }

    /** How many numbers training has to find: all weights and, where there are any, all biases. */
    public int parameters() {
        return weights() + (bias ? outputs : 0);
    }

    /** Whether a network of this shape has that part. */
    public boolean has(NetworkElement element) {
        return switch (element) {
            case NetworkElement.Input(int index) -> index < inputs;
            case NetworkElement.Weight(int output, int input) -> output < outputs && input < inputs;
            case NetworkElement.Bias(int output) -> bias && output < outputs;
            case NetworkElement.Softmax() -> softmax;
            case NetworkElement.Output(int index) -> index < outputs;
        };
    }
}
