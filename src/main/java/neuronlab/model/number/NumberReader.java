package neuronlab.model.number;

/**
 * Reads a number as people write it, whoever they are: the one reader for fields, answers and files.
 *
 * <p>It takes the digits of every script; a hyphen, dash or minus sign; points and commas by what they can be (a group
 * has three digits and never follows a leading zero, so {@code 0,059} is 0.059); spaces and apostrophes between groups;
 * exponents as in {@code 1e2}, {@code 1.0E+02} and {@code 4.2 × 10⁵}; currencies, percent, areas, and thousands as in
 * {@code 324k}; and spaces that cannot be seen. It never joins two numbers, and never chooses where both a group and
 * decimals are possible and nothing decides.
 */
public final class NumberReader {
    private NumberReader() {}

    /** What a text means. */
    public static NumberReading read(String text, Notation notation) {
        return read(text, notation, "");
    }

    /** What a text means that may end with a unit of its own. */
    public static NumberReading read(String text, Notation notation, String unit) {
        return new NumberScanner(PlainText.of(text), notation, unit).read();
    }
}
