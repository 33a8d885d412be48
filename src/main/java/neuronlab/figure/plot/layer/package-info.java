/** What a plot can draw: points, lines, curves, areas, labels and maps, each moving its own shapes as its data change. */
package neuronlab.figure.plot.layer;
