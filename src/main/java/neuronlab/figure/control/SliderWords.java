package neuronlab.figure.control;

import neuronlab.figure.language.ExpectedNumber;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.TypedNumber;
import neuronlab.figure.language.TypedNumbers;
import neuronlab.figure.language.Words;

/** What a parameter's slider says about its value. */
final class SliderWords {
    private static final int MOST_DECIMALS = 10;

    private final Words words;
    private final Numbers numbers;
    private final TypedNumbers typed;
    private final ParameterSlider owner;

    SliderWords(Language language, ParameterSlider owner) {
        this.words = language.words(SliderWords.class);
        this.numbers = language.numbers();
        this.typed = new TypedNumbers(language);
        this.owner = owner;
    }

    String value() {
        return numbers.fixed(owner.getValue(), owner.getDecimals());
    }

    /** The name alone: a screen reader adds the value. */
    String accessibleName() {
        return owner.getUnit().isEmpty()
                ? owner.getLabel()
                : words.get("slider.accessible.unit", owner.getLabel(), owner.getUnit());
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
        return switch (typed.take(text, expected())) {
            case TypedNumber.Refused(String complaint) -> complaint;
            case TypedNumber.Taken(double number) when isForbidden(number) ->
                words.get(
                        "slider.outside",
                        TypedNumbers.repeated(text),
                        bound(owner.getLower()),
                        bound(owner.getUpper()));
            case TypedNumber.Taken(double number) -> {
                owner.setValue(number);
                yield "";
            }
        };
    }

    private ExpectedNumber expected() {
        return new ExpectedNumber(
                owner.getUnit(),
                owner.getLower(),
                owner.getUpper(),
                words.get("typed.example", value()),
                words.get("typed.try", value()));
    }

    private boolean isForbidden(double number) {
        return owner.isRestrictToRange() && (number < owner.getLower() || number > owner.getUpper());
    }
}
