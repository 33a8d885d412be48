/**
 * One cursor for all figures: the places of a figure that a reader can visit with the mouse or the keys, told by a card
 * and to a screen reader.
 */
package neuronlab.figure.cursor;
