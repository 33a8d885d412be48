package neuronlab.model.network;

import java.util.Objects;

/**
 * A dense layer: each of its neurons sees all inputs.
 *
 * @param inputs how many numbers come in, at least one
 * @param neurons how many numbers go out, at least one
 * @param activation how the weighted sums are bent
 */
public record Layer(int inputs, int neurons, Activation activation) {
    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if there is no input or no neuron
     */
    public Layer {
        if (inputs < 1 || neurons < 1) {
            throw new IllegalArgumentException(
                    "A layer needs at least one input and one neuron, not %d and %d".formatted(inputs, neurons));
        }
        Objects.requireNonNull(activation, "activation");
    }

    /** How many weights and biases it has. */
    long parameters() {
        return (long) inputs * neurons + neurons;
    }
}
