/** A reader of handwritten digits that is trained live: what it learns from, what it makes of a picture, and how good it is. */
package neuronlab.lesson.shared.handwriting;
