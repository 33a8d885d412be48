/** A plane of two features, what a classifier thinks of it, and the examples that it learns from. */
package neuronlab.figure.decision;
