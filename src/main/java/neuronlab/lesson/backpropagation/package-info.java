/** The lesson that follows one number through a hidden neuron, and the slopes on their way back. */
package neuronlab.lesson.backpropagation;
