package neuronlab.figure.formula;

import java.util.List;
import java.util.function.DoubleSupplier;

/** Boxes side by side with next to no space between: a bracket, what it holds, a bracket. */
final class TightBox implements Box {
    /** Keeps a slanted letter off the bracket after it, in parts of the font's size. */
    private static final double GAP = 0.06;

    private final List<Box> parts;
    private final DoubleSupplier em;

    TightBox(List<Box> parts, DoubleSupplier em) {
        this.parts = parts;
        this.em = em;
    }

    private double gap() {
        return GAP * em.getAsDouble();
    }

    @Override
    public void measure() {
        parts.forEach(Box::measure);
    }

    @Override
    public double width() {
        return parts.stream().mapToDouble(Box::width).sum() + gap() * (parts.size() - 1);
    }

    @Override
    public double ascent() {
        return parts.stream().mapToDouble(Box::ascent).max().orElse(0);
    }

    @Override
    public double descent() {
        return parts.stream().mapToDouble(Box::descent).max().orElse(0);
    }

    @Override
    public void place(double x, double y) {
        double left = x;
        for (Box part : parts) {
            part.place(left, y);
            left += part.width() + gap();
        }
    }

    @Override
    public Spacing spacing() {
        return Spacing.BRACKETS;
    }
}
