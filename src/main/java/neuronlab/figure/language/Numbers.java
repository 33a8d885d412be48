package neuronlab.figure.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import neuronlab.model.number.Notation;
import neuronlab.model.number.NumberReader;
import neuronlab.model.number.NumberReading;

/**
 * Writes and reads numbers the way a language does. What would take more than {@value #MOST_CHARACTERS} characters
 * loses decimals or becomes a power of ten, so that no number has to be cut where it stands.
 */
public final class Numbers {
    /** As many characters as a number may have, its sign not counted: {@code 1,234,567}. */
    public static final int MOST_CHARACTERS = 9;

    private static final char MINUS = '\u2212';
    private static final String TIMES_TEN = "\u00A0\u00D7\u00A010";
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final char SUPERSCRIPT_MINUS = '\u207B';
    private static final int POWER_DIGITS = 3;
    /** Below this the decimals that there is room for are all zeros, or all but one. */
    private static final double SMALL = 1e-5;
    private static final int DOUBLE_DIGITS = 17;
    private static final int MOST_EXACT_DIGITS = 15;

    private final DecimalFormatSymbols symbols;
    private final Notation notation;

    Numbers(Locale locale) {
        symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        notation = Notation.ofLanguage(symbols.getDecimalSeparator(), symbols.getGroupingSeparator());
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
     * With so many digits after the decimal point and separators for thousands, rounded half away from zero; a value
     * that rounds to zero has no sign.
     */
    public String fixed(double value, int decimals) {
        return fitting(value, decimals, decimals);
    }

    /** With at most so many digits after the decimal point. */
    public String upTo(double value, int decimals) {
        return fitting(value, 0, decimals);
    }

    private String fitting(double value, int least, int most) {
        String text = plain(value, least, most);
        if (length(text) <= MOST_CHARACTERS || !Double.isFinite(value)) {
            return text;
        }
        int whole = length(plain(value, 0, 0));
        boolean small = value != 0 && Math.abs(value) < SMALL;
        if (whole > MOST_CHARACTERS || small) {
            return powerOfTen(value, POWER_DIGITS);
        }
        int room = Math.max(0, MOST_CHARACTERS - whole - 1);
        return plain(value, Math.min(least, room), room);
    }

    private static int length(String text) {
        return text.length() - (text.charAt(0) == MINUS ? 1 : 0);
    }

    /** With a power of ten and at most so many significant digits: {@code 4.2 × 10⁸}. Zero has no such power. */
    public String powerOfTen(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return plain(value, 0, 0);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return powerOfTen(plain(rounded.scaleByPowerOfTen(-exponent), 0, digits - 1), exponent);
    }

    /** A number that is already written, times a power of ten: for numbers beyond the largest that can be computed with. */
    public String powerOfTen(String factor, long exponent) {
        StringBuilder raised = new StringBuilder(factor).append(TIMES_TEN);
        if (exponent < 0) {
            raised.append(SUPERSCRIPT_MINUS);
        }
        String.valueOf(Math.abs(exponent)).chars().forEach(digit -> raised.append(SUPERSCRIPTS.charAt(digit - '0')));
        return raised.toString();
    }

    /** With all digits that it takes to read the same number again: for a field in which it is changed. */
    public String exact(double value) {
        BigDecimal digits = BigDecimal.valueOf(value);
        int whole = digits.precision() - digits.scale();
        return whole > MOST_EXACT_DIGITS || digits.scale() > DOUBLE_DIGITS
                ? powerOfTen(value, DOUBLE_DIGITS)
                : ungrouped(digits);
    }

    private String ungrouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("0", symbols);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    private String plain(Number value, int least, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        String text = format.format(value);
        // In any script's digits: a language may have its own.
        boolean zero = Double.isFinite(value.doubleValue()) && text.chars().noneMatch(c -> Character.digit(c, 10) > 0);
        return zero && text.charAt(0) == MINUS ? text.substring(1) : text;
    }

    boolean groupsBy(char sign) {
        return sign == notation.groupingSign();
    }

    /** What a text means that a person typed, whatever their habits. */
    public NumberReading read(String text) {
        return read(text, "");
    }

    /** What a text means that may end with a unit. */
    public NumberReading read(String text, String unit) {
        return NumberReader.read(text, notation, unit);
    }
}
