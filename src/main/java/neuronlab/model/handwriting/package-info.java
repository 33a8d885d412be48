/**
 * From strokes of a pen to the 8 × 8 numbers that a classifier of digits reads.
 *
 * <p>{@link neuronlab.model.handwriting.DigitFrame} puts a drawing into a bitmap of 32 × 32 pixels the way the data
 * set's digits lie in theirs, and {@link neuronlab.model.handwriting.DigitReduction} counts the ink of its cells.
 */
package neuronlab.model.handwriting;
