/** How often each class is taken for each. */
package neuronlab.figure.confusion;
