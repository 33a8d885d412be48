/** The numbers of figures, for whoever wants to go on with them elsewhere. */
package neuronlab.figure.csv;
