package neuronlab.lesson.shared.house;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** How lessons write the numbers of houses: areas, prices, and the weights, biases and errors of a model of them. */
public final class HouseNumbers {
    private static final int WEIGHT = 3;
    private static final int BIAS = 1;
    private static final int PRICE = 1;
    private static final double THOUSAND = 1000;

    private final Numbers numbers;
    private final Words words;

    /** Numbers as this language writes them. */
    public HouseNumbers(Language language) {
        numbers = language.numbers();
        words = language.words(HouseNumbers.class);
    }

    /** An area: whole. */
    public String area(double squareFeet) {
        return numbers.whole(squareFeet);
    }

    /** A price in thousands, or the difference between two: one decimal. */
    public String price(double thousands) {
        return numbers.fixed(thousands, PRICE);
    }

    /** A price in thousands, in a text that needs no digit more than the price has. */
    public String thousands(double thousands) {
        return numbers.upTo(thousands, PRICE);
    }

    /** A price in dollars: {@code $360,000}. */
    public String dollars(double dollars) {
        return words.get("dollars", numbers.whole(dollars));
    }

    /** A price in thousands of dollars, as dollars. */
    public String dollarsOf(double thousands) {
        return dollars(thousands * THOUSAND);
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

    /** Any number without its decimals. */
    public String whole(double value) {
        return numbers.whole(value);
    }
}
