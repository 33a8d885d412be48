package neuronlab.lesson.trainer;

import java.util.Locale;
import neuronlab.figure.text.Numbers;

/** How the trainers write areas, prices, weights, biases and errors. */
final class HouseNumbers {
    private static final int WEIGHT = 3;
    private static final int BIAS = 1;
    private static final int PRICE = 1;

    private final Numbers numbers;

    HouseNumbers(Locale language) {
        this.numbers = new Numbers(language);
    }

    String area(double squareFeet) {
        return numbers.whole(squareFeet);
    }

    String price(double thousands) {
        return numbers.fixed(thousands, PRICE);
    }

    String weight(double weight) {
        return numbers.fixed(weight, WEIGHT);
    }

    String bias(double bias) {
        return numbers.fixed(bias, BIAS);
    }

    String error(double error) {
        return numbers.whole(error);
    }

    Numbers numbers() {
        return numbers;
    }
}
