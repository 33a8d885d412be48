package neuronlab.figure.formula;

/**
 * The space around a piece of a formula, in parts of the font's size: thin, medium and thick space as mathematical
 * typesetting has them (D. E. Knuth, The TeXbook, chapter 18), a little wider, since this font is.
 */
enum Spacing {
    /** A letter or number: none. */
    NONE(0, 0),
    /** Something in brackets: none, not even beside a factor. */
    BRACKETS(0, 0),
    /** The name of a function. */
    FUNCTION(0.06, 0.04),
    /** A sign such as plus or times. */
    OPERATION(0.3, 0.3),
    /** An equals sign. */
    RELATION(0.38, 0.38),
    /** A comma. */
    PUNCTUATION(0, 0.25);

    /** Between two factors, numbers, names or words that stand side by side. */
    static final double FACTORS = 0.22;

    private final double before;
    private final double after;

    Spacing(double before, double after) {
        this.before = before;
        this.after = after;
    }

    static Spacing of(String operator) {
        return switch (operator) {
            case "=", "≈", "<", ">", "≤", "≥", "→", "←" -> RELATION;
            case "+", "\u2212", "-", "·", "×", "/" -> OPERATION;
            case "," -> PUNCTUATION;
            default -> NONE;
        };
    }

    double before(double em) {
        return before * em;
    }

    double after(double em) {
        return after * em;
    }
}
