package neuronlab.figure.formula;

import java.util.function.DoubleSupplier;

/** A small box high or low at the right of another one. */
final class ScriptBox implements Box {
    /** How far the baseline of an index is below that of its base, in parts of the font's size. */
    private static final double DROP = 0.2;
    /** How far the baseline of an exponent is below the top of its base, in parts of the font's size. */
    private static final double BELOW_TOP = 0.58;
    /** The space between base and script. */
    private static final double GAP = 0.05;

    private final Box base;
    private final Box script;
    private final boolean high;
    private final DoubleSupplier em;

    ScriptBox(Box base, Box script, boolean high, DoubleSupplier em) {
        this.base = base;
        this.script = script;
        this.high = high;
        this.em = em;
    }

    /** How far the script's baseline is below that of the base; negative above it. */
    private double shift() {
        return high ? BELOW_TOP * em.getAsDouble() - base.ascent() : DROP * em.getAsDouble();
    }

    @Override
    public void measure() {
        base.measure();
        script.measure();
    }

    @Override
    public double width() {
        return base.width() + GAP * em.getAsDouble() + script.width();
    }

    @Override
    public double ascent() {
        return Math.max(base.ascent(), script.ascent() - shift());
    }

    @Override
    public double descent() {
        return Math.max(base.descent(), script.descent() + shift());
    }

    @Override
    public void place(double x, double y) {
        base.place(x, y);
        script.place(x + base.width() + GAP * em.getAsDouble(), y + shift());
    }

    @Override
    public Spacing spacing() {
        return base.spacing();
    }
}
