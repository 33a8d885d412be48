package neuronlab.lesson.price;

import java.util.Locale;
import neuronlab.figure.text.Numbers;
import neuronlab.figure.text.Words;

/** How this lesson writes areas, and prices in dollars and in thousands of them. */
final class PriceNumbers {
    private static final double THOUSAND = 1000;

    private final Numbers numbers;
    private final Words words;

    PriceNumbers(Locale language) {
        numbers = new Numbers(language);
        words = Words.of(PriceNumbers.class, language);
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
