/** Names what keeps a network from learning, with the reason and ways out. */
package neuronlab.lesson.laboratory.diagnosis;
