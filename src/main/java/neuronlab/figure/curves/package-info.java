/** Several curves over the same values, each named at its end. */
package neuronlab.figure.curves;
