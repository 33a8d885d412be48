/** Numbers over a plane of two quantities as colours, with measured points in the colours of their own numbers. */
package neuronlab.figure.plane;
