/** Numbers over two axes as a grid of coloured cells. */
package neuronlab.figure.heatmap;
