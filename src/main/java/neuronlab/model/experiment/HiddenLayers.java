package neuronlab.model.experiment;

import java.util.List;
import java.util.Objects;
import neuronlab.model.network.Activation;

/**
 * The hidden layers of a network.
 *
 * @param neurons how many neurons each has, the first one nearest to the inputs; empty for none
 * @param activation how their sums are bent: anything but softmax
 */
public record HiddenLayers(List<Integer> neurons, Activation activation) {
    /** No hidden layer. */
    public static final HiddenLayers NONE = new HiddenLayers(List.of(), Activation.TANH);

    /** The most layers. */
    public static final int MOST_LAYERS = 6;
    /** The most neurons in a layer. */
    public static final int MOST_NEURONS = 16;

    /** Copies the counts. */
    public HiddenLayers {
        neurons = List.copyOf(neurons);
        Objects.requireNonNull(activation, "activation");
    }

    /** Layers of so many neurons. */
    public static HiddenLayers of(Activation activation, Integer... neurons) {
        return new HiddenLayers(List.of(neurons), activation);
    }
}
