/** The loss of the laboratory's model as a landscape. */
package neuronlab.lesson.laboratory.landscape;
