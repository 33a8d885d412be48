/** The linear neuron that several lessons train, with the figures and controls around it. */
package neuronlab.lesson.shared.neuron;
