package neuronlab.model.number;

/** The power of ten after a mantissa: {@code e5}, {@code E+05}, {@code × 10^5}, {@code × 10⁵}. */
final class Exponent {
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B";
    private static final String PLAIN = "0123456789+-";
    private static final String TIMES_SIGNS = "xX*" + PlainText.TIMES;
    /** Beyond what any double can hold, in either direction; more digits say no more. */
    private static final long FAR = 1_000_000;
    private static final int MOST_DIGITS = 7;

    private final Cursor cursor;
    private String digits = "";

    private Exponent(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the exponent that stands at the cursor; 0, and nothing is taken, if there is none. */
    static long after(String mantissa, Cursor cursor) {
        int start = cursor.at();
        Exponent exponent = new Exponent(cursor);
        cursor.takeSpaces();
        // A bare ten with a power is its own base: 10⁵ is 10 × 10⁴.
        if (mantissa.equals("10") && exponent.readPower()) {
            return exponent.value() - 1;
        }
        if (exponent.readLetter() || exponent.readTimesTen()) {
            return exponent.value();
        }
        cursor.goTo(start);
        return 0;
    }

    private boolean readLetter() {
        int start = cursor.at();
        boolean found = cursor.takeOneOf("eE") && readDigits();
        return found || backTo(start);
    }

    private boolean readTimesTen() {
        if (!cursor.takeOneOf(TIMES_SIGNS)) {
            return false;
        }
        cursor.takeSpaces();
        return cursor.take("10") && readPower();
    }

    private boolean readPower() {
        int start = cursor.at();
        while (cursor.takeOneOf(SUPERSCRIPTS)) {
            // Goes on to the last of them.
        }
        StringBuilder plain = new StringBuilder();
        cursor.since(start).chars().forEach(c -> plain.append(PLAIN.charAt(SUPERSCRIPTS.indexOf(c))));
        if (!plain.isEmpty()) {
            digits = plain.toString();
            return digits.matches("[+-]?[0-9]+");
        }
        cursor.takeSpaces();
        return cursor.take("^") && readDigits() || backTo(start);
    }

    private boolean readDigits() {
        cursor.takeSpaces();
        int start = cursor.at();
        cursor.takeOneOf("+-");
        cursor.takeDigits();
        digits = cursor.since(start);
        return Cursor.hasDigit(digits);
    }

    private boolean backTo(int start) {
        cursor.goTo(start);
        return false;
    }

    private long value() {
        String unsigned = digits.replaceFirst("^[+-]?0*", "");
        long size = unsigned.length() > MOST_DIGITS ? FAR : unsigned.isEmpty() ? 0 : Long.parseLong(unsigned);
        return digits.startsWith("-") ? -size : size;
    }
}
