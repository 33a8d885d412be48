package neuronlab.figure.formula;

import javafx.geometry.VPos;
import javafx.scene.text.Text;

/**
 * A letter, word, number or sign. The figures of the font are of one width, so a number that changes moves the rest only
 * where it has more or fewer of them.
 */
final class GlyphBox implements Box {
    private static final double ROUNDING = 0.5;

    private final Text text;
    private final Spacing spacing;
    private double slot;
    private double x;
    private double y;

    GlyphBox(Text text, Spacing spacing) {
        this.text = text;
        this.spacing = spacing;
        text.setTextOrigin(VPos.BASELINE);
        text.setMouseTransparent(true);
        // Changed numbers are placed by their box: they must not lay the page out.
        text.setManaged(false);
    }

    /** To be called when the text has changed; true if its place is too narrow or too wide for it now. */
    boolean changed() {
        boolean other = Math.abs(text.getLayoutBounds().getWidth() - slot) > ROUNDING;
        if (!other) {
            place(x, y);
        }
        return other;
    }

    @Override
    public void measure() {
        slot = text.getLayoutBounds().getWidth();
    }

    double em() {
        return text.getFont().getSize();
    }

    @Override
    public double width() {
        return slot;
    }

    @Override
    public double ascent() {
        return text.getBaselineOffset();
    }

    @Override
    public double descent() {
        return text.getLayoutBounds().getHeight() - text.getBaselineOffset();
    }

    @Override
    public void place(double left, double baseline) {
        x = left;
        y = baseline;
        text.setX(left);
        text.setY(baseline);
    }

    @Override
    public Spacing spacing() {
        return spacing;
    }
}
