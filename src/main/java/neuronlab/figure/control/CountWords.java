package neuronlab.figure.control;

import java.util.OptionalDouble;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** What a count's stepper says about its value. */
final class CountWords {
    private final Words words;
    private final Numbers numbers;
    private final CountStepper owner;

    CountWords(Language language, CountStepper owner) {
        this.words = language.words(CountWords.class);
        this.numbers = language.numbers();
        this.owner = owner;
    }

    String value() {
        return numbers.whole(owner.getValue());
    }

    String accessibleName() {
        return words.get("count.accessible", owner.getLabel(), value());
    }

    String decrease() {
        return words.get("count.decrease", owner.getLabel());
    }

    String increase() {
        return words.get("count.increase", owner.getLabel());
    }

    /** Sets the value to what was typed, or says what is wrong with it. */
    String take(String text) {
        String lower = numbers.whole(owner.getLower());
        String upper = numbers.whole(owner.getUpper());
        OptionalDouble number = numbers.read(text);
        if (number.isEmpty()) {
            return TypedText.isEmpty(text)
                    ? words.get("count.empty", lower, upper)
                    : words.get("count.noNumber", TypedText.quoted(text), lower, upper);
        }
        double typed = number.getAsDouble();
        String fault = fault(typed);
        if (!fault.isEmpty()) {
            return words.get(fault, TypedText.quoted(text), lower, upper);
        }
        owner.setValue((int) typed);
        return "";
    }

    private String fault(double typed) {
        if (typed < owner.getLower()) {
            return "count.tooSmall";
        }
        if (typed > owner.getUpper()) {
            return "count.tooLarge";
        }
        return typed == Math.rint(typed) ? "" : "count.notWhole";
    }
}
