package neuronlab.lesson.price;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** How this lesson writes areas, and prices in dollars and in thousands of them. */
final class PriceNumbers {
    private static final double THOUSAND = 1000;

    private final Numbers numbers;
    private final Words words;

    PriceNumbers(Language language) {
        numbers = language.numbers();
        words = language.words(PriceNumbers.class);
    }

    String area(double squareFeet) {
        return numbers.whole(squareFeet);
    }

    String dollars(double dollars) {
        return words.get("dollars", numbers.whole(dollars));
    }

    /** A price in thousands of dollars, as dollars. */
    String dollarsOf(double thousands) {
        return dollars(thousands * THOUSAND);
    }

    String thousands(double thousands) {
        return numbers.upTo(thousands, 1);
    }

    Words words() {
        return words;
    }
}
