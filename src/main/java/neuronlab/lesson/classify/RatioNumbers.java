package neuronlab.lesson.classify;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;

/** Writes the numbers of a ratio, however large they are. */
final class RatioNumbers {
    private static final int DIGITS = 4;
    private static final double SMALL = 10;
    private static final double MIDDLING = 1_000;
    private static final double LARGE = 1_000_000;

    private final Numbers numbers;

    RatioNumbers(Language language) {
        numbers = language.numbers();
    }

    /** How far the scores are apart. */
    String difference(OutputRatio ratio) {
        double difference = ratio.difference();
        return difference < LARGE
                ? numbers.fixed(difference, ScoreRow.SCORE_DECIMALS)
                : numbers.powerOfTen(difference, DIGITS);
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
        return numbers.powerOfTen(numbers.fixed(ratio.mantissa(), 1), (long) ratio.powerOfTen());
    }
}
