/**
 * How any network learns from a table: losses, optimisers, and the trainer that makes their steps.
 *
 * <p>A {@link neuronlab.model.learning.Trainer} stands at one place of a training. It can be asked for the numbers of
 * its next step, make it, be moved by hand, and be put back to any {@link neuronlab.model.learning.Moment} exactly. What
 * would lead to numbers that are not finite does not happen; it is answered with the cause.
 *
 * <p>Behind the trainer stands one of several kernels, chosen by the shape of network and loss: one neuron with the
 * squared loss, softmax regression with the cross-entropy, or a network of any depth.
 */
package neuronlab.model.learning;
