package neuronlab.lesson.classify;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** Writes the numbers of a ratio, however large they are. */
final class RatioNumbers {
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final int DIGITS = 4;
    private static final double SMALL = 10;
    private static final double MIDDLING = 1_000;
    private static final double LARGE = 1_000_000;

    private final Words words;
    private final Numbers numbers;

    RatioNumbers(Language language) {
        words = language.words(RatioNumbers.class);
        numbers = language.numbers();
    }

    /** How far the scores are apart. */
    String difference(OutputRatio ratio) {
        double difference = ratio.difference();
        return difference < LARGE
                ? numbers.fixed(difference, ScoreRow.SCORE_DECIMALS)
                : numbers.scientific(difference, DIGITS);
    }

    /**
     * How many times one output is the other: {@code 7.39}, {@code 22,026}, {@code 2.0 × 10⁴³⁴}; infinite where even the
     * exponent has too many digits.
     */
    String factor(OutputRatio ratio) {
        double factor = ratio.factor();
        if (ratio.difference() == 0) {
            return numbers.whole(factor);
        }
        if (factor < SMALL) {
            return numbers.fixed(factor, 2);
        }
        if (factor < MIDDLING) {
            return numbers.fixed(factor, 1);
        }
        return factor < LARGE ? numbers.whole(factor) : power(ratio);
    }

    private String power(OutputRatio ratio) {
        if (ratio.powerOfTen() > LARGE) {
            return numbers.whole(Double.POSITIVE_INFINITY);
        }
        String exponent = superscript(ratio.powerOfTen());
        return words.get("power-of-ten", numbers.fixed(ratio.mantissa(), 1), exponent);
    }

    private static String superscript(double whole) {
        StringBuilder raised = new StringBuilder();
        String.valueOf((long) whole).chars().forEach(digit -> raised.append(SUPERSCRIPTS.charAt(digit - '0')));
        return raised.toString();
    }
}
