package neuronlab.figure.control;

import neuronlab.figure.language.ExpectedNumber;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.TypedNumber;
import neuronlab.figure.language.TypedNumbers;
import neuronlab.figure.language.Words;

/** What a count's stepper says about its value. */
final class CountWords {
    private final Words words;
    private final Numbers numbers;
    private final TypedNumbers typed;
    private final CountStepper owner;

    CountWords(Language language, CountStepper owner) {
        this.words = language.words(CountWords.class);
        this.numbers = language.numbers();
        this.typed = new TypedNumbers(language);
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
        String advice = words.get("count.advice", lower, upper);
        ExpectedNumber expected = new ExpectedNumber("", owner.getLower(), owner.getUpper(), advice, advice);
        return switch (typed.take(text, expected)) {
            case TypedNumber.Refused(String complaint) -> complaint;
            case TypedNumber.Taken(double number) when !fault(number).isEmpty() ->
                words.get(fault(number), TypedNumbers.repeated(text), lower, upper);
            case TypedNumber.Taken(double number) -> {
                owner.setValue((int) number);
                yield "";
            }
        };
    }

    private String fault(double number) {
        if (number < owner.getLower()) {
            return "count.tooSmall";
        }
        if (number > owner.getUpper()) {
            return "count.tooLarge";
        }
        return number == Math.rint(number) ? "" : "count.notWhole";
    }
}
