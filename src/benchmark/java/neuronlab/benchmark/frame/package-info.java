/** How long the window takes from what a reader does to the picture that shows it. */
package neuronlab.benchmark.frame;
