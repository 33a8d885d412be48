/** Colours for numbers: the scale, its legend, and images whose pixels are numbers. */
package neuronlab.figure.colour;
