/**
 * A classifier that learns: softmax regression, its loss, its training, and how well it answers.
 *
 * <p>Examples have {@code rows × features} inputs and one label a row, from 0 to {@code classes - 1}; a model has one
 * weight for each class and feature ({@code weights[class][feature]}) and one bias a class.
 */
package neuronlab.model.classification;
