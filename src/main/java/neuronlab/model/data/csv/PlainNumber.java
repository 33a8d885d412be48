package neuronlab.model.data.csv;

/**
 * Reads the plainest numbers, which are nearly all: ASCII digits with a sign, a decimal sign and an exponent if need be.
 * Whatever is not plain is left to the one reader of numbers. Allocates nothing as a rule. Not for several threads at
 * once.
 */
final class PlainNumber {
    private static final int MOST_DIGITS = 19;
    private static final int MOST_EXPONENT = 9999;

    private final char decimalSign;
    private char[] text;
    private int at;
    private int end;
    private long digits;
    private int significant;
    private int whole;
    private int decimals;

    PlainNumber(char decimalSign) {
        this.decimalSign = decimalSign;
    }

    /** How many decimals the last number has. */
    int decimals() {
        return decimals;
    }

    /** Whether the last number's decimal sign could stand between groups of thousands instead. */
    boolean couldBeGrouped() {
        return decimals == 3 && whole >= 1 && whole <= 3 && (digits >= 1000 || significant > decimals);
    }

    /** The number, finite; NaN if the text is not a plain number. */
    double read(char[] buffer, int offset, int length) {
        text = buffer;
        at = offset;
        end = offset + length;
        trim();
        int start = at;
        boolean negative = at < end && text[at] == '-';
        if (negative || at < end && text[at] == '+') {
            at++;
        }
        if (!takeMantissa()) {
            return Double.NaN;
        }
        int power = takeExponent() - decimals;
        if (at != end) {
            return Double.NaN;
        }
        double value = significant > MOST_DIGITS ? NearestDouble.UNDECIDED : NearestDouble.of(digits, power);
        if (Double.isNaN(value)) {
            return slowly(start);
        }
        // Adding zero takes the sign off a zero.
        return (negative ? -value : value) + 0.0;
    }

    private void trim() {
        while (at < end && text[at] == ' ') {
            at++;
        }
        while (end > at && text[end - 1] == ' ') {
            end--;
        }
    }

    private boolean takeMantissa() {
        digits = 0;
        significant = 0;
        decimals = 0;
        whole = takeDigits();
        if (at < end && text[at] == decimalSign) {
            at++;
            decimals = takeDigits();
        }
        return whole + decimals > 0;
    }

    /** Takes digits and returns how many; in local variables, since most of the time of reading is spent here. */
    private int takeDigits() {
        char[] buffer = text;
        int i = at;
        int last = end;
        long number = digits;
        if (number == 0) {
            while (i < last && buffer[i] == '0') {
                i++;
            }
        }
        int zeros = i - at;
        while (i < last) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number = number * 10 + digit;
            i++;
        }
        int count = i - at;
        significant += count - zeros;
        digits = number;
        at = i;
        return count;
    }

    /** The exponent, or 0 if there is none; what is not understood is left where it is. */
    private int takeExponent() {
        if (at >= end || (text[at] | 0x20) != 'e') {
            return 0;
        }
        int before = at++;
        boolean negative = at < end && text[at] == '-';
        if (negative || at < end && text[at] == '+') {
            at++;
        }
        int first = at;
        int exponent = 0;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            exponent = Math.min(exponent * 10 + text[at] - '0', MOST_EXPONENT);
            at++;
        }
        if (at == first) {
            at = before;
        }
        return negative ? -exponent : exponent;
    }

    private double slowly(int start) {
        String plain = new String(text, start, end - start).replace(decimalSign, '.');
        double value = Double.parseDouble(plain) + 0.0;
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
