/** A calculation drawn as boxes that hand their values on, and in return get the slope of what comes out at the end. */
package neuronlab.figure.circuit;
