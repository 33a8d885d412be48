/** The weights and biases of the laboratory one by one: their numbers, their padlocks, their curves. */
package neuronlab.lesson.laboratory.parameters;
