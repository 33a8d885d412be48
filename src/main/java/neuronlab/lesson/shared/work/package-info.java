/** Work that lessons leave to another thread. */
package neuronlab.lesson.shared.work;
