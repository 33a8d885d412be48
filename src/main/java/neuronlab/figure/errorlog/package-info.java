/** The errors of a training, step by step. */
package neuronlab.figure.errorlog;
