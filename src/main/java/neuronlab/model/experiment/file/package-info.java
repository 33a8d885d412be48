/** Experiments as files: JSON with a version, described in docs/experiment-file.md. */
package neuronlab.model.experiment.file;
