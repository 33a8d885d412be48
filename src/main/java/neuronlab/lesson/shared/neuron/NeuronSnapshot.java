package neuronlab.lesson.shared.neuron;

import neuronlab.model.LinearNeuron;

/**
 * What a neuron in training is at one moment.
 *
 * @param neuron the model
 * @param error its mean squared error
 * @param steps how many steps of gradient descent have been made since the start
 */
public record NeuronSnapshot(LinearNeuron neuron, double error, long steps) {}
