/** How often a classifier is right when it is so and so sure. */
package neuronlab.figure.reliability;
