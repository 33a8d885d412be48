package neuronlab.model.data.csv;

import neuronlab.model.number.Notation;
import neuronlab.model.number.NumberReader;
import neuronlab.model.number.NumberReading;

/** What the text of a cell is, as far as it can be told from the text alone. */
final class CellText {
    private CellText() {}

    /** The text of a cell without what is blank around it, seen or unseen, and without quotes that were left. */
    static String of(char[] buffer, int offset, int length) {
        String text = trimmed(new String(buffer, offset, length));
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? trimmed(text.substring(1, text.length() - 1)) : text;
    }

    /** The text without what is blank around it: spaces of any width, marks without width, other invisible marks. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Whether it can be read as one number, in whatever notation, or as one that is not finite. */
    static boolean isNumber(String text) {
        return isPlain(text) || isUnderstood(text);
    }

    private static boolean isPlain(String text) {
        return !Double.isNaN(new PlainNumber('.').read(text.toCharArray(), 0, text.length()));
    }

    private static boolean isUnderstood(String text) {
        return switch (NumberReader.read(text, Notation.UNKNOWN)) {
            case NumberReading.Understood _, NumberReading.Ambiguous _ -> true;
            case NumberReading.NotANumber it -> isNotFinite(it);
            case NumberReading.TwoNumbers _ -> false;
        };
    }

    /** Whether it says that it is infinite or NaN, or is too large to compute with. */
    static boolean isNotFinite(NumberReading.NotANumber reading) {
        return reading.why() == NumberReading.Why.NOT_FINITE || reading.why() == NumberReading.Why.TOO_LARGE;
    }
}
