package neuronlab.figure.newroom;

import neuronlab.model.LinearNeuron;

/** Breaks a rule, for the test of the rules: a figure that computes. */
public record FigureThatReadsTheModel(LinearNeuron model) {}
