/** The network of the laboratory: how it is built, what its weights are, and what each neuron sees. */
package neuronlab.lesson.laboratory.network;
