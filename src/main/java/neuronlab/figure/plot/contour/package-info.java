/** The lines along which a map has the same value: found in a grid of values, drawn, and labelled. */
package neuronlab.figure.plot.contour;
