/**
 * The one live training of the lessons: a model that learns where the reader sees it, on the JavaFX thread while that is
 * quick and on a worker where it is not, with its whole past to go back to.
 */
package neuronlab.lesson.shared.training;
