/** A dial for a number of many orders of magnitude, with zones that say what each part of it does. */
package neuronlab.figure.dial;
