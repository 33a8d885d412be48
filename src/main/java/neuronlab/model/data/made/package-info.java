/** Data that are made on the spot from a seed. */
package neuronlab.model.data.made;
