package neuronlab.lesson.laboratory.rows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import neuronlab.figure.language.ExpectedNumber;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.TypedNumber;
import neuronlab.figure.language.TypedNumbers;
import neuronlab.figure.language.Words;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;

/** Values of cells as texts, and back again. */
final class CellValues {
    /** What a typed text has become. */
    sealed interface Outcome {}

    /** @param value what was typed; NaN for nothing */
    record Taken(double value) implements Outcome {}

    /** @param why in a sentence */
    record Refused(String why) implements Outcome {}

    private static final int DIGITS = 6;

    private final Language language;
    private final Words words;
    private final Numbers numbers;
    private final TypedNumbers typed;

    CellValues(Language language) {
        this.language = language;
        words = language.words(CellValues.class);
        numbers = language.numbers();
        typed = new TypedNumbers(language);
    }

    /** As it is seen: of decimals so many as tell rows apart. */
    String text(Column column, double value) {
        if (Double.isNaN(value)) {
            return words.get("missing");
        }
        return column.classNames().isEmpty() ? numbers.exact(shortened(value)) : column.classNames().get((int) value);
    }

    /** As it is changed: in full; empty if it is missing. */
    String typed(Column column, double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return column.classNames().isEmpty() ? numbers.exact(value) : column.classNames().get((int) value);
    }

    private static double shortened(double value) {
        BigDecimal digits = BigDecimal.valueOf(value);
        int whole = digits.precision() - digits.scale();
        return whole > DIGITS ? Math.rint(value) : digits.round(new MathContext(DIGITS)).doubleValue();
    }

    Outcome read(Column column, String text) {
        if (text.isBlank() || text.strip().equals(words.get("missing"))) {
            return new Taken(DataFrame.MISSING);
        }
        return column.classNames().isEmpty() ? number(text) : ofClass(column.classNames(), text.strip());
    }

    private Outcome number(String text) {
        ExpectedNumber any = ExpectedNumber.any(words.get("advice"), words.get("advice"));
        return switch (typed.take(text, any)) {
            case TypedNumber.Taken(double value) -> new Taken(value);
            case TypedNumber.Refused(String why) -> new Refused(why);
        };
    }

    private Outcome ofClass(List<String> names, String text) {
        for (int place = 0; place < names.size(); place++) {
            if (names.get(place).equalsIgnoreCase(text)) {
                return new Taken(place);
            }
        }
        return new Refused(words.get("no-class", TypedNumbers.repeated(text), language.list(names)));
    }
}
