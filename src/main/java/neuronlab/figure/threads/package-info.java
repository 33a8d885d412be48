/** A network as a picture of its weights, too many to be read one by one. */
package neuronlab.figure.threads;
