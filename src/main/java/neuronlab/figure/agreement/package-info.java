/** Predicted against actual values, for a model with any number of inputs. */
package neuronlab.figure.agreement;
