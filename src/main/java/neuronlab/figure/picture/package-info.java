/** Figures as pictures in files: PNG of any size, and SVG. */
package neuronlab.figure.picture;
