package neuronlab.model.handwriting;

import java.util.List;

/**
 * What was drawn, in the coordinates of a square paper of side 1.
 *
 * @param strokes in the order of drawing; none is an empty paper
 * @param penWidth how wide the pen's round tip is, in sides of the paper; finite, above 0
 */
public record DigitDrawing(List<Stroke> strokes, double penWidth) {
    /**
     * Copies the strokes.
     *
     * @throws IllegalArgumentException if the pen has no width, or one that is infinite or NaN
     */
    public DigitDrawing {
        strokes = List.copyOf(strokes);
        if (!(penWidth > 0) || Double.isInfinite(penWidth)) {
            throw new IllegalArgumentException("A pen has a width: " + penWidth);
        }
    }
}
