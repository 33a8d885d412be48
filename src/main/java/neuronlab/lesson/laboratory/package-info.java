/**
 * The laboratory: data, network and training of the reader's own choice on one page.
 *
 * <p>Its rooms: {@code state} knows what is chosen and trains it; {@code data}, {@code network}, {@code training} and
 * {@code result} are the panels, which change the state and show it, and know nothing of each other.
 */
package neuronlab.lesson.laboratory;
