/** What keeps a network from learning, found from its numbers, its data and the way it went. */
package neuronlab.model.diagnosis;
