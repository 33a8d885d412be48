package neuronlab.figure.errorlog;

import neuronlab.figure.language.Numbers;

/** Writes errors and steps as an error log shows them. */
final class ErrorNumbers {
    private static final double WHOLE_FROM = 10;
    private static final int DECIMALS = 2;
    private static final int DIGITS = 3;

    private final Numbers numbers;

    ErrorNumbers(Numbers numbers) {
        this.numbers = numbers;
    }

    /** An error: rounded to a whole number unless it is small, then to some digits. */
    String format(double error) {
        return error < WHOLE_FROM ? numbers.upTo(error, decimals(error)) : numbers.whole(error);
    }

    /** At least two, and as many as the first digits of a small error need. */
    private static int decimals(double error) {
        return error > 0 ? Math.max(DECIMALS, DIGITS - 1 - (int) Math.floor(Math.log10(error))) : 0;
    }

    /** The number of a step. */
    String count(long step) {
        return numbers.whole(step);
    }
}
