package neuronlab.figure.formula;

import java.util.List;
import java.util.function.DoubleSupplier;

/** Boxes side by side on one baseline. */
final class RowBox implements Box {
    private final List<Box> parts;
    private final DoubleSupplier em;

    RowBox(List<Box> parts, DoubleSupplier em) {
        this.parts = parts;
        this.em = em;
    }

    @Override
    public void measure() {
        parts.forEach(Box::measure);
    }

    @Override
    public double width() {
        return offset(parts.size());
    }

    /** How far the first equals sign is from the left end; -1 if there is none. */
    double relationOffset() {
        for (int index = 0; index < parts.size(); index++) {
            if (parts.get(index).spacing() == Spacing.RELATION) {
                return offset(index) + before(index);
            }
        }
        return -1;
    }

    /** How far the space before the part with this index is from the left end. */
    private double offset(int end) {
        double width = 0;
        for (int index = 0; index < end; index++) {
            width += before(index) + parts.get(index).width() + after(index);
        }
        return width;
    }

    private double before(int index) {
        if (index == 0 || isSign(index)) {
            return 0;
        }
        boolean factors = isWritten(index) && isWritten(index - 1);
        double own = parts.get(index).spacing().before(em.getAsDouble());
        return factors ? Spacing.FACTORS * em.getAsDouble() : own;
    }

    /** A minus at the start, or after another operator, is the sign of a number, not an operation. */
    private boolean isSign(int index) {
        boolean leading = index == 0
                || switch (parts.get(index - 1).spacing()) {
                    case OPERATION, RELATION, PUNCTUATION -> true;
                    case NONE, BRACKETS, FUNCTION -> false;
                };
        return leading && parts.get(index).spacing() == Spacing.OPERATION;
    }

    private boolean isWritten(int index) {
        Spacing spacing = parts.get(index).spacing();
        return spacing == Spacing.NONE || spacing == Spacing.FUNCTION;
    }

    private double after(int index) {
        boolean last = index == parts.size() - 1;
        return last || isSign(index) ? 0 : parts.get(index).spacing().after(em.getAsDouble());
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
        for (int index = 0; index < parts.size(); index++) {
            parts.get(index).place(x + offset(index) + before(index), y);
        }
    }
}
