package neuronlab.figure.formula;

import java.util.function.DoubleSupplier;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A box between brackets that are drawn as tall as it is. */
final class BracketBox implements Box {
    /** How wide a bracket is, in parts of the font's size. */
    private static final double BREADTH = 0.24;
    /** The space outside of a bracket, in parts of the font's size. */
    private static final double MARGIN = 0.1;
    /** The space between a bracket and the content, in parts of the font's size. */
    private static final double GAP = 0.2;

    private final Box content;
    private final boolean round;
    private final Path left;
    private final Path right;
    private final DoubleSupplier em;

    BracketBox(Box content, boolean round, Path left, Path right, DoubleSupplier em) {
        this.content = content;
        this.round = round;
        this.left = left;
        this.right = right;
        this.em = em;
        left.setManaged(false);
        right.setManaged(false);
        left.setMouseTransparent(true);
        right.setMouseTransparent(true);
    }

    @Override
    public void measure() {
        content.measure();
    }

    private double side() {
        return (MARGIN + BREADTH + GAP) * em.getAsDouble();
    }

    @Override
    public double width() {
        return content.width() + 2 * side();
    }

    @Override
    public double ascent() {
        return content.ascent();
    }

    @Override
    public double descent() {
        return content.descent();
    }

    @Override
    public void place(double x, double y) {
        double top = Math.round(y - ascent()) + 0.5;
        double bottom = Math.round(y + descent()) - 0.5;
        double breadth = BREADTH * em.getAsDouble();
        double outerLeft = Math.round(x + MARGIN * em.getAsDouble()) + 0.5;
        double outerRight = Math.round(x + width() - MARGIN * em.getAsDouble()) - 0.5;
        draw(left, outerLeft + breadth, outerLeft, top, bottom);
        draw(right, outerRight - breadth, outerRight, top, bottom);
        content.place(x + side(), y);
    }

    private void draw(Path path, double inner, double outer, double top, double bottom) {
        MoveTo start = new MoveTo(inner, top);
        if (round) {
            // A third of the way in and a little beyond the edge: a curve that is steep in the middle.
            double third = (bottom - top) / 3;
            double beyond = outer + (outer - inner) / 3;
            path.getElements().setAll(
                    start, new CubicCurveTo(beyond, top + third, beyond, bottom - third, inner, bottom));
        } else {
            path.getElements().setAll(
                    start, new LineTo(outer, top), new LineTo(outer, bottom), new LineTo(inner, bottom));
        }
    }

    @Override
    public Spacing spacing() {
        return round ? Spacing.BRACKETS : Spacing.NONE;
    }
}
