package neuronlab.figure.formula;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** Says a formula in words, from left to right: {@code y equals x times w plus b}. */
final class FormulaSpeech {
    private static final String SQUARE = "2";

    private final Words words;
    private final Numbers numbers;

    FormulaSpeech(Language language) {
        words = language.words(FormulaSpeech.class);
        numbers = language.numbers();
    }

    String lines(List<Expression> lines) {
        return lines.stream().map(this::say).collect(Collectors.joining(words.get("between.lines")));
    }

    String say(Expression expression) {
        return switch (expression) {
            case Expression.Symbol symbol -> symbol.text();
            case Expression.Number number -> number.text().getValue();
            case Expression.Operator operator -> operator(operator.text());
            case Expression.Function function -> function.name();
            case Expression.Subscript(Expression base, Expression index) ->
                words.get("subscript", say(base), say(index));
            case Expression.Superscript(Expression base, Expression exponent) -> power(base, exponent);
            case Expression.Fraction(Expression above, Expression below) ->
                words.get("fraction", say(above), say(below));
            case Expression.Sum(Expression index, Expression body) -> words.get("sum", say(index), say(body));
            case Expression.Matrix(List<List<Expression>> rows) -> matrix(rows);
            case Expression.Bracketed(Expression content) -> words.get("bracketed", say(content));
            case Expression.Term(_, Expression content) -> say(content);
            case Expression.Sequence(List<Expression> parts) -> sequence(parts);
        };
    }

    private String operator(String sign) {
        return switch (sign) {
            case "=" -> words.get("equals");
            case "+" -> words.get("plus");
            case "\u2212", "-" -> words.get("minus");
            case "·", "×" -> words.get("times");
            case "/" -> words.get("over");
            case "≈" -> words.get("about");
            case "→", "←" -> words.get("becomes");
            default -> sign;
        };
    }

    private String power(Expression base, Expression exponent) {
        String spoken = say(exponent);
        return SQUARE.equals(spoken) ? words.get("squared", say(base)) : words.get("power", say(base), spoken);
    }

    private String matrix(List<List<Expression>> rows) {
        String cells = IntStream.range(0, rows.size())
                .mapToObj(row -> words.get("matrix.row", numbers.whole(row + 1), row(rows.get(row))))
                .collect(Collectors.joining(words.get("between.rows")));
        return rows.getFirst().size() == 1
                ? words.get("vector", column(rows))
                : words.get("matrix", numbers.whole(rows.size()), numbers.whole(rows.getFirst().size()), cells);
    }

    private String row(List<Expression> cells) {
        return cells.stream().map(this::say).collect(Collectors.joining(words.get("between.cells")));
    }

    private String column(List<List<Expression>> rows) {
        return row(rows.stream().map(List::getFirst).toList());
    }

    private String sequence(List<Expression> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(index -> isApplied(parts, index - 1)
                        ? words.get("of", argument(parts.get(index)))
                        : say(parts.get(index)))
                .collect(Collectors.joining(" "));
    }

    /** Whether the part with this index is a function, and what follows is what it is applied to. */
    private static boolean isApplied(List<Expression> parts, int index) {
        return index >= 0
                && parts.get(index) instanceof Expression.Function
                && !(parts.get(index + 1) instanceof Expression.Operator);
    }

    /** What a function is applied to: its brackets need not be said. */
    private String argument(Expression expression) {
        return switch (expression) {
            case Expression.Bracketed(Expression content) -> say(content);
            case Expression.Subscript(Expression.Bracketed(Expression content), Expression index) ->
                words.get("subscript", say(content), say(index));
            default -> say(expression);
        };
    }
}
