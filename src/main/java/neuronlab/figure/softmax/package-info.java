/** Softmax, unfolded: scores, e to each score, and the shares of one strip. */
package neuronlab.figure.softmax;
