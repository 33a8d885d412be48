package neuronlab.figure.errorlog;

import neuronlab.figure.language.Numbers;

/** Writes errors and steps as an error log shows them. */
final class ErrorNumbers {
    private static final double WHOLE_FROM = 10;
    private static final int DECIMALS = 2;

    private final Numbers numbers;

    ErrorNumbers(Numbers numbers) {
        this.numbers = numbers;
    }

    /** An error: rounded to a whole number unless it is small. */
    String format(double error) {
        return error < WHOLE_FROM ? numbers.upTo(error, DECIMALS) : numbers.whole(error);
    }

    /** The number of a step. */
    String count(long step) {
        return numbers.whole(step);
    }
}
