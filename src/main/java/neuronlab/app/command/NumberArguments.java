package neuronlab.app.command;

import neuronlab.figure.language.Words;
import neuronlab.model.number.Notation;
import neuronlab.model.number.NumberReader;
import neuronlab.model.number.NumberReading;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers among the arguments as people write them, and says in plain words what is none. */
final class NumberArguments {
    private static final double MOST_EXACT = 1L << Double.PRECISION;
    private static final Notation NOTATION = Notation.ofLanguage('.', ',');

    private NumberArguments() {}

    /** @throws TypeConversionException if the text is not a whole number or does not fit into 64 bits */
    static long whole(String text, Words words) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return grouped(text, words);
        }
    }

    /** As in {@code 10,000}, where the comma cannot begin decimals. */
    private static long grouped(String text, Words words) {
        boolean digits = text.chars().noneMatch(Character::isLetter);
        double value = switch (NumberReader.read(text, NOTATION)) {
            case NumberReading.Understood it when digits && isBare(it) -> it.value();
            case NumberReading.Ambiguous both when digits && isBare(both.grouped()) -> both.grouped().value();
            default -> Double.NaN;
        };
        if (value != Math.rint(value) || !(Math.abs(value) <= MOST_EXACT)) {
            throw new TypeConversionException(words.get("not-whole", text));
        }
        return (long) value;
    }

    private static boolean isBare(NumberReading.Understood number) {
        return number.beside().equals(NumberReading.Beside.NOTHING);
    }

    /**
     * A percentage counts as a proportion: {@code 20%} is 0.2.
     *
     * @throws TypeConversionException if the text is not a finite number, or can be read as two
     */
    static double real(String text, Words words) {
        return switch (NumberReader.read(text, NOTATION)) {
            case NumberReading.Understood it when it.beside().unit().isEmpty()
                    && it.beside().currency().isEmpty() -> it.proportion();
            case NumberReading.Ambiguous both ->
                throw new TypeConversionException(words.get(
                        "two-readings",
                        text,
                        Double.toString(both.decimal().value()),
                        Double.toString(both.grouped().value())));
            default -> throw new TypeConversionException(words.get("not-real", text));
        };
    }
}
