package neuronlab.model.data;

import java.util.Locale;
import java.util.Set;

/** How a number is written in a file: digits with a decimal point and an exponent if need be, as in {@code -1.5e3}. */
final class CsvNumber {
    private static final String CHARACTERS = "0123456789.+-eE";
    private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity");

    private CsvNumber() {}

    /** Whether the text is a number, be it too large to compute with. */
    static boolean isNumber(String text) {
        try {
            parse(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /**
     * Reads a number. Java's own reading accepts more, such as {@code 0x1p3} and {@code 1f}; a file should not.
     *
     * @return the number; infinite if it is too large
     * @throws NumberFormatException if the text is not a number
     */
    static double parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CHARACTERS.indexOf(text.charAt(i)) < 0) {
                throw new NumberFormatException(text);
            }
        }
        return Double.parseDouble(text);
    }

    /** Whether the text is one of the usual ways to write infinity or "not a number". */
    static boolean isNotFinite(String text) {
        String unsigned = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return NOT_FINITE.contains(unsigned.toLowerCase(Locale.ROOT));
    }
}
