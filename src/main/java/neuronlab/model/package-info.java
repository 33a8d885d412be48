/**
 * The mathematics of the lessons: a neuron, its error, and how it learns.
 *
 * <p>Nothing here knows of a screen. A data set has {@code rows × features} inputs and one target a row; a neuron has
 * one weight a feature and a bias. A function and its derivative stand together, and whatever is random takes its seed
 * as an argument.
 */
package neuronlab.model;
