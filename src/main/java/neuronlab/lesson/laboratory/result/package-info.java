/** What the network of the laboratory answers: as a map, a curve, a chart of agreement, or a table of mistakes. */
package neuronlab.lesson.laboratory.result;
