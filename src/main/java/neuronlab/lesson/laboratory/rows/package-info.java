/** The data of the laboratory, row by row, in a table whose cells can be changed. */
package neuronlab.lesson.laboratory.rows;
