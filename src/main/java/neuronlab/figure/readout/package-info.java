/** The card on which a figure tells the numbers of what the reader points at. */
package neuronlab.figure.readout;
