/**
 * A network of dense layers as a value, its parameters as another, and how numbers flow through it.
 *
 * <p>A neuron of a layer weighs all outputs of the layer before, adds its bias (the sum is its <i>pre-activation</i> z)
 * and bends it by the layer's {@link neuronlab.model.network.Activation} (its <i>activation</i> a = f(z)). A linear
 * neuron and softmax regression are networks of one layer.
 *
 * <p>All parameters of a network lie in one array, layer after layer: first the weights of a layer, neuron after neuron
 * ({@code neurons × inputs}), then its biases, one a neuron.
 *
 * <p>{@link neuronlab.model.network.Propagation} has learning's three steps, each with numbers to look at: forward,
 * backward, update. Nothing here knows of data sets, losses or optimisers: they are in {@code neuronlab.model.learning}.
 */
package neuronlab.model.network;
