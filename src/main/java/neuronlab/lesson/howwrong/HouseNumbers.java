package neuronlab.lesson.howwrong;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;

/** How this lesson writes areas, prices in thousands, weights and errors. */
final class HouseNumbers {
    private static final int PRICE = 1;
    private static final int WEIGHT = 3;

    private final Numbers numbers;

    HouseNumbers(Language language) {
        numbers = language.numbers();
    }

    String area(double squareFeet) {
        return numbers.whole(squareFeet);
    }

    String actual(double thousands) {
        return numbers.fixed(thousands, PRICE);
    }

    /** Predictions, differences, squares and errors: whole numbers. */
    String whole(double value) {
        return numbers.whole(value);
    }

    String weight(double weight) {
        return numbers.fixed(weight, WEIGHT);
    }
}
