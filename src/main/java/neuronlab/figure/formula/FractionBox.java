package neuronlab.figure.formula;

import java.util.function.DoubleSupplier;
import javafx.scene.layout.Region;

/** One box above another, a bar between, which stands where the arms of a plus sign are. */
final class FractionBox implements Box {
    /** The height of the bar above the baseline, in parts of the font's size. */
    static final double AXIS = 0.36;
    /** How far the bar reaches beyond what it parts, in parts of the font's size. */
    private static final double OVERHANG = 0.15;

    private final Box above;
    private final Box below;
    private final Region bar;
    private final DoubleSupplier em;

    FractionBox(Box above, Box below, Region bar, DoubleSupplier em) {
        this.above = above;
        this.below = below;
        this.bar = bar;
        this.em = em;
        bar.setManaged(false);
    }

    @Override
    public void measure() {
        above.measure();
        below.measure();
    }

    private double thickness() {
        return Math.max(1, bar.prefHeight(-1));
    }

    private double axis() {
        return AXIS * em.getAsDouble();
    }

    @Override
    public double width() {
        return Math.max(above.width(), below.width()) + 2 * OVERHANG * em.getAsDouble();
    }

    @Override
    public double ascent() {
        return axis() + thickness() + above.height();
    }

    @Override
    public double descent() {
        return below.height() - axis();
    }

    @Override
    public void place(double x, double y) {
        double top = Math.round(y - axis() - thickness());
        bar.resizeRelocate(Math.round(x), top, Math.round(width()), thickness());
        above.place(x + (width() - above.width()) / 2, top - above.descent());
        below.place(x + (width() - below.width()) / 2, top + thickness() + below.ascent());
    }
}
