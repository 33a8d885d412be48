package neuronlab.figure.formula;

/** A box that can be pointed at: its target covers it. */
final class TargetBox implements Box {
    private final Box content;
    private final FormulaTarget target;

    TargetBox(Box content, FormulaTarget target) {
        this.content = content;
        this.target = target;
    }

    @Override
    public void measure() {
        content.measure();
    }

    @Override
    public double width() {
        return content.width();
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
        content.place(x, y);
        target.cover(x, y - ascent(), width(), ascent() + descent());
    }

    @Override
    public Spacing spacing() {
        return content.spacing();
    }
}
