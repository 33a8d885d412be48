/** How the laboratory trains: what drives it, how it learns, and how it went. */
package neuronlab.lesson.laboratory.training;
