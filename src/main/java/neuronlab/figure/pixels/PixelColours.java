package neuronlab.figure.pixels;

import javafx.scene.paint.Color;

/**
 * The colours of a picture of numbers.
 *
 * @param paper of nothing
 * @param ink of the most ink
 * @param speaksFor of the greatest number
 * @param speaksAgainst of its opposite
 */
record PixelColours(Color paper, Color ink, Color speaksFor, Color speaksAgainst) {
    /** How much of the ink shows through colours that lie over it: enough to recognise what was drawn. */
    private static final double THROUGH = 0.3;

    /** The colour of a share of ink; beyond 0 and 1 the colours of these. */
    Color inked(double share) {
        return paper.interpolate(ink, Math.clamp(share, 0, 1));
    }

    /**
     * The colour of a number for or against, over a share of ink.
     *
     * @param part the number as a part of the greatest; beyond −1 and 1 the colours of these
     */
    Color diverging(double part, double underlay) {
        Color neutral = inked(THROUGH * underlay);
        return neutral.interpolate(part < 0 ? speaksAgainst : speaksFor, Math.min(Math.abs(part), 1));
    }
}
