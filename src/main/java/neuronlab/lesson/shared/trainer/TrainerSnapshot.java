package neuronlab.lesson.shared.trainer;

import neuronlab.model.LinearNeuron;

/**
 * What the model of a trainer is at one moment.
 *
 * @param neuron the model
 * @param error its mean squared error
 * @param steps how many steps of gradient descent have been made since the start
 */
public record TrainerSnapshot(LinearNeuron neuron, double error, long steps) {}
