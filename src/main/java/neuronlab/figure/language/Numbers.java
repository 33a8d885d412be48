package neuronlab.figure.language;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes and reads numbers the way a language does. */
public final class Numbers {
    private static final char MINUS = '\u2212';

    private final Locale locale;
    private final DecimalFormatSymbols symbols;

    Numbers(Locale locale) {
        this.locale = locale;
        this.symbols = DecimalFormatSymbols.getInstance(locale);
        this.symbols.setMinusSign(MINUS);
    }

    /** What stands between the whole part and the decimals. */
    public char decimalSign() {
        return symbols.getDecimalSeparator();
    }

    /** Rounded to a whole number, with separators for thousands: {@code 134,972}. */
    public String whole(double value) {
        return fixed(value, 0);
    }

    /**
     * With exactly so many digits after the decimal point and separators for thousands, rounded half away from zero;
     * a value that rounds to zero has no sign.
     */
    public String fixed(double value, int decimals) {
        return format(value, decimals, decimals);
    }

    /** With at most so many digits after the decimal point. */
    public String upTo(double value, int decimals) {
        return format(value, 0, decimals);
    }

    /** With a power of ten and so many significant digits, in a form that {@link #read} takes: {@code 1.235e12}. */
    public String scientific(double value, int digits) {
        DecimalFormat format = new DecimalFormat("0.#E0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(digits - 1);
        return format.format(value).toLowerCase(locale);
    }

    private String format(double value, int least, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        String text = format.format(value);
        // In any script's digits: a language may have its own.
        boolean zero = text.chars().noneMatch(c -> Character.digit(c, 10) > 0);
        return zero && text.charAt(0) == MINUS ? text.substring(1) : text;
    }

    /**
     * Reads a number that a person typed: the language's own decimal sign or a plain point, with or without separators
     * for thousands, a hyphen or a real minus sign, and an exponent.
     *
     * @return the number, or nothing if the text is not a finite number
     */
    public OptionalDouble read(String text) {
        String plain = text.strip().replace(MINUS, '-').replace("e", "E");
        OptionalDouble own = readWith(plain, plainMinus(locale));
        return own.isPresent() ? own : readWith(plain, plainMinus(Locale.ROOT));
    }

    private static DecimalFormatSymbols plainMinus(Locale locale) {
        DecimalFormatSymbols result = DecimalFormatSymbols.getInstance(locale);
        result.setMinusSign('-');
        return result;
    }

    private static OptionalDouble readWith(String text, DecimalFormatSymbols symbols) {
        String unsigned = text.startsWith("+") ? text.substring(1) : text;
        ParsePosition position = new ParsePosition(0);
        DecimalFormat format = new DecimalFormat("#,##0.#", symbols);
        // Strict: a separator for thousands counts only before three digits, so that 0.25 is a quarter everywhere.
        format.setStrict(true);
        // Where separators are in use, a strict format refuses 2000, which has none.
        format.setGroupingUsed(unsigned.indexOf(symbols.getGroupingSeparator()) >= 0);
        Number number = format.parse(unsigned, position);
        boolean whole = number != null && position.getIndex() == unsigned.length();
        return whole && Double.isFinite(number.doubleValue())
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }
}
