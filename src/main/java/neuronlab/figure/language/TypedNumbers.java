package neuronlab.figure.language;

import neuronlab.model.number.NumberReading;
import neuronlab.model.number.NumberReading.Ambiguous;
import neuronlab.model.number.NumberReading.NotANumber;
import neuronlab.model.number.NumberReading.TwoNumbers;
import neuronlab.model.number.NumberReading.Understood;

/** Takes the numbers that a person types into fields, and says in their language why one cannot be taken. */
public final class TypedNumbers {
    private static final int MOST_REPEATED = 8;
    private static final String MORE = "\u2026";

    private final Words words;
    private final Numbers numbers;

    /** Takes numbers as people write them who read this language. */
    public TypedNumbers(Language language) {
        words = language.words(TypedNumbers.class);
        numbers = language.numbers();
    }

    /**
     * Takes a text. A percentage is a proportion, unless the field counts percents. Of two readings the one that the
     * language prescribes is taken if it is a usual value for the field, or if the other one would have nothing but
     * zeros for decimals, which nobody types; otherwise the person is asked.
     */
    public TypedNumber take(String text, ExpectedNumber expected) {
        return switch (numbers.read(text, expected.unit())) {
            case Understood number -> new TypedNumber.Taken(value(number, expected));
            case Ambiguous doubtful when isGrouped(doubtful, expected) ->
                new TypedNumber.Taken(value(doubtful.grouped(), expected));
            case NumberReading other ->
                new TypedNumber.Refused(complaint(text, other, expected.adviceIfEmpty(), expected.advice()));
        };
    }

    private boolean isGrouped(Ambiguous doubtful, ExpectedNumber expected) {
        double decimal = doubtful.decimal().value();
        return numbers.groupsBy(doubtful.grouped().shown().groupingSign())
                && (expected.isUsual(value(doubtful.grouped(), expected)) || decimal == Math.rint(decimal));
    }

    private static double value(Understood number, ExpectedNumber expected) {
        return expected.isPercentage() ? number.value() : number.proportion();
    }

    /**
     * Says why a text is no number that can be taken as it is.
     *
     * @param adviceIfEmpty what to do if nothing was typed, as a sentence; may be empty
     * @param advice what to do otherwise, as a sentence; may be empty
     * @throws IllegalArgumentException if the text is understood
     */
    public String complaint(String text, NumberReading reading, String adviceIfEmpty, String advice) {
        return switch (reading) {
            case NotANumber no when no.why() == NumberReading.Why.EMPTY -> words.get("typed.empty", adviceIfEmpty).strip();
            case NotANumber no -> words.get(key(no, text), repeated(text), visible(no.trouble()), advice).strip();
            case TwoNumbers(String first, String second) -> words.get("typed.two", repeated(first), repeated(second));
            case Ambiguous(Understood grouped, Understood decimal) ->
                words.get("typed.ambiguous", repeated(text), numbers.exact(grouped.value()), numbers.exact(decimal.value()));
            case Understood _ -> throw new IllegalArgumentException(text + " is a number");
        };
    }

    private static String key(NotANumber no, String text) {
        return switch (no.why()) {
            case TOO_LARGE -> "typed.too-large";
            case MISPLACED_MARK -> "typed.misplaced";
            case STRANGE -> no.trouble().equals(text.strip()) ? "typed.no-number" : "typed.strange";
            case NOT_FINITE, EMPTY -> "typed.no-number";
        };
    }

    /** A typed text as a message repeats it: short enough to leave room for the advice. */
    public static String repeated(String text) {
        String plain = text.strip();
        boolean fits = plain.codePointCount(0, plain.length()) <= MOST_REPEATED;
        return fits ? plain : plain.substring(0, plain.offsetByCodePoints(0, MOST_REPEATED - 1)) + MORE;
    }

    /** A character that cannot be printed is named by its number. */
    private static String visible(String trouble) {
        boolean control = !trouble.isEmpty() && Character.isISOControl(trouble.codePointAt(0));
        return control ? "U+%04X".formatted(trouble.codePointAt(0)) : repeated(trouble);
    }
}
