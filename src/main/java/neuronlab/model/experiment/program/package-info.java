/** Trained models as programs that run without Neuron Lab. */
package neuronlab.model.experiment.program;
