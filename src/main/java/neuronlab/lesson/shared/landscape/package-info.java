/** The landscape of a model's error, wherever a lesson shows it. */
package neuronlab.lesson.shared.landscape;
