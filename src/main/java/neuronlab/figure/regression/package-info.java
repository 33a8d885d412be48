/** Actual values and the predictions of a model with one input, with the line and the residuals between them. */
package neuronlab.figure.regression;
