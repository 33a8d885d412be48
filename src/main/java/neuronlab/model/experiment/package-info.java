/**
 * Experiments: everything that a reader chooses in the laboratory or on the command line, as one value, and what the engine
 * needs to carry it out.
 */
package neuronlab.model.experiment;
