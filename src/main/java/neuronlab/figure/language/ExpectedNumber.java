package neuronlab.figure.language;

/**
 * What number a field waits for.
 *
 * @param unit what the value is counted in; empty for a plain number
 * @param lower the least value that is usual, {@link Double#NaN} if none is
 * @param upper the greatest value that is usual, {@link Double#NaN} if none is
 * @param adviceIfEmpty a sentence that says what to type, to who typed nothing
 * @param advice a sentence that says what to type instead of what is no number
 */
public record ExpectedNumber(String unit, double lower, double upper, String adviceIfEmpty, String advice) {
    /** Any number at all. */
    public static ExpectedNumber any(String adviceIfEmpty, String advice) {
        return new ExpectedNumber("", Double.NaN, Double.NaN, adviceIfEmpty, advice);
    }

    boolean isUsual(double value) {
        return lower <= value && value <= upper;
    }

    boolean isPercentage() {
        return unit.contains("%");
    }
}
