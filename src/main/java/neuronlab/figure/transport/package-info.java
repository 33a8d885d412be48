/**
 * The controls of whatever runs in steps and can be taken back, and their keys: one bar and one set of keys for every
 * training. What runs is a {@link neuronlab.figure.transport.Transport}; nothing here knows what its steps do.
 */
package neuronlab.figure.transport;
