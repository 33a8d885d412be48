/** What a model thinks of several classes: their probabilities as bars, the likeliest first. */
package neuronlab.figure.ranked;
