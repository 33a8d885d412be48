/** Pictures made of numbers, one square cell each. */
package neuronlab.figure.pixels;
