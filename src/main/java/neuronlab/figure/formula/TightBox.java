package neuronlab.figure.formula;

import java.util.List;

/** Boxes side by side with no space between: a bracket, what it holds, a bracket. */
final class TightBox implements Box {
    private final List<Box> parts;

    TightBox(List<Box> parts) {
        this.parts = parts;
    }

    @Override
    public void measure() {
        parts.forEach(Box::measure);
    }

    @Override
    public double width() {
        return parts.stream().mapToDouble(Box::width).sum();
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
            left += part.width();
        }
    }

    @Override
    public Spacing spacing() {
        return Spacing.BRACKETS;
    }
}
