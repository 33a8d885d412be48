package neuronlab.lesson.shared.trainer;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;

/** How the trainers write areas, prices, weights, biases and errors. */
public final class HouseNumbers {
    private static final int WEIGHT = 3;
    private static final int BIAS = 1;
    private static final int PRICE = 1;

    private final Numbers numbers;

    /** Numbers as this language writes them. */
    public HouseNumbers(Language language) {
        this.numbers = language.numbers();
    }

    /** An area: whole. */
    public String area(double squareFeet) {
        return numbers.whole(squareFeet);
    }

    /** A price, or the difference between two: one decimal. */
    public String price(double thousands) {
        return numbers.fixed(thousands, PRICE);
    }

    /** A weight: three decimals. */
    public String weight(double weight) {
        return numbers.fixed(weight, WEIGHT);
    }

    /** A bias: one decimal. */
    public String bias(double bias) {
        return numbers.fixed(bias, BIAS);
    }

    /** A squared error or a mean of them: whole. */
    public String error(double error) {
        return numbers.whole(error);
    }

    /** For all other numbers. */
    public Numbers numbers() {
        return numbers;
    }
}
