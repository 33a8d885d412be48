/** What the laboratory learns from: where it comes from, which column is asked for, and which rows are held out. */
package neuronlab.lesson.laboratory.data;
