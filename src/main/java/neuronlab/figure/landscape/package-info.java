/** A value over a plane as a landscape: a map with contours, or a relief, in which a ball is moved. */
package neuronlab.figure.landscape;
