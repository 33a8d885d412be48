/** The reader's own tables: read in the background, shown as they were understood, and taken only when that is confirmed. */
package neuronlab.lesson.laboratory.load;
