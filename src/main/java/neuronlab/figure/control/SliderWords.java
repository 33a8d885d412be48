package neuronlab.figure.control;

import java.util.OptionalDouble;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** What a parameter's slider says about its value. */
final class SliderWords {
    /** From here on a number is written with an exponent: its digits would no longer fit a field. */
    private static final double HUGE = 1e9;
    private static final int HUGE_DIGITS = 4;
    private static final int MOST_DECIMALS = 10;

    private final Words words;
    private final Numbers numbers;
    private final ParameterSlider owner;

    SliderWords(Language language, ParameterSlider owner) {
        this.words = language.words(SliderWords.class);
        this.numbers = language.numbers();
        this.owner = owner;
    }

    String value() {
        double number = owner.getValue();
        return Math.abs(number) >= HUGE
                ? numbers.scientific(number, HUGE_DIGITS)
                : numbers.fixed(number, owner.getDecimals());
    }

    String accessibleName() {
        return owner.getUnit().isEmpty()
                ? words.get("slider.accessible", owner.getLabel(), value())
                : words.get("slider.accessible.unit", owner.getLabel(), value(), owner.getUnit());
    }

    String fieldName() {
        return words.get("slider.field.accessible", owner.getLabel());
    }

    /** Says that the value lies beyond the slider, or nothing. */
    String beyond() {
        if (owner.getValue() > owner.getUpper()) {
            return words.get("slider.beyond.upper", value(), bound(owner.getUpper()));
        }
        return owner.getValue() < owner.getLower()
                ? words.get("slider.beyond.lower", value(), bound(owner.getLower()))
                : "";
    }

    private String bound(double number) {
        return numbers.upTo(number, MOST_DECIMALS);
    }

    /** Sets the value to what was typed, or says what is wrong with it. */
    String take(String text) {
        OptionalDouble number = numbers.read(text);
        if (number.isEmpty()) {
            return TypedText.isEmpty(text)
                    ? words.get("typed.empty", value())
                    : words.get("typed.noNumber", TypedText.quoted(text), value());
        }
        double typed = number.getAsDouble();
        if (owner.isRestrictToRange() && (typed < owner.getLower() || typed > owner.getUpper())) {
            return words.get("slider.outside", TypedText.quoted(text), bound(owner.getLower()), bound(owner.getUpper()));
        }
        owner.setValue(typed);
        return "";
    }
}
