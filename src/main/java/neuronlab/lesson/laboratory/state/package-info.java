/** What the laboratory is doing: the experiment that the reader has chosen, and the runs that it was trained in. */
package neuronlab.lesson.laboratory.state;
