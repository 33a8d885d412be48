/** The houses that several lessons speak of: how they are written, listed and drawn. */
package neuronlab.lesson.shared.house;
