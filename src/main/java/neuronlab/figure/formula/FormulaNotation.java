package neuronlab.figure.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.PartNames;

/**
 * Reads a line of a formula from a short notation, for formulas that stand in a text:
 *
 * <ul>
 *   <li>{@code [x](input)}, {@code [w_1](weight:0,0)}: a symbol that stands for a part
 *   <li>{@code <weight>}, {@code [<weight>](weight)}: a live number, plain and as the value of a part
 *   <li>{@code [the weight](value:weight)}: a live number as prose has it; what it is called there is not shown
 *   <li>{@code [180](fact:price)}: a number that follows from others; {@code [180](weight "fact:price")}: as the value of a
 *       part
 *   <li>{@code z_i}, {@code x^2}, {@code x_{i + 1}}: an index, an exponent
 *   <li>{@code {a}/{b}}: a fraction; {@code sum_j exp(z_j)}: a sum
 *   <li>one letter is a variable, several are the name of a function, words side by side are one name, all else is a
 *       sign
 * </ul>
 */
public final class FormulaNotation {
    private static final String LETTER = "(?:\\p{L}\\p{M}*)";
    private static final String NAME = "(?:%1$s{2,} +)+%1$s{2,}|%1$s+".formatted(LETTER);
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:\\[(?<marked>[^\\]]+)]\\((?<part>[^) ]*)(?: \"[^\"]*\")?\\)|<(?<live>[^>]+)>|(?<number>\\d[\\d,]*(?:\\.\\d+)?)"
                    + "|(?<name>" + NAME + ")|(?<sign>\\S))\\s*");
    private static final String SUM = "sum";
    private static final String VALUE = "value:";
    private static final String FACT = "fact:";

    private final String line;
    private final Function<String, ObservableValue<String>> values;
    private final Matcher token;
    private int position;

    private FormulaNotation(String line, Function<String, ObservableValue<String>> values) {
        this.line = line;
        this.values = values;
        this.token = TOKEN.matcher(line);
    }

    /**
     * Reads a line.
     *
     * @param values the live number of a name
     * @throws IllegalArgumentException if a bracket or an index has no end, or a part has no such name
     */
    public static Expression read(String line, Function<String, ObservableValue<String>> values) {
        Objects.requireNonNull(values, "values");
        FormulaNotation notation = new FormulaNotation(line, values);
        Expression read = notation.sequence("");
        if (notation.position < line.length()) {
            throw notation.problem("Something closes that was not opened");
        }
        return read;
    }

    /** Reads up to a closing sign, which is passed; an empty one stands for the end of the line. */
    private Expression sequence(String end) {
        List<Expression> parts = new ArrayList<>();
        while (position < line.length() && !isAt(")") && !isAt("}")) {
            parts.add(item());
        }
        if (!end.isEmpty()) {
            expect(end);
        }
        return parts.size() == 1 && !end.isEmpty() ? parts.getFirst() : new Expression.Sequence(parts);
    }

    private Expression item() {
        boolean group = isAt("{");
        Expression item = scripted(atom());
        if (group && isAt("/") && line.substring(position).matches("/\\s*\\{.*")) {
            expect("/");
            return new Expression.Fraction(item, atom());
        }
        return item;
    }

    private Expression scripted(Expression base) {
        Expression scripted = base;
        while (isAt("_") || isAt("^")) {
            boolean index = isAt("_");
            expect(index ? "_" : "^");
            Expression script = atom();
            scripted = index ? new Expression.Subscript(scripted, script) : new Expression.Superscript(scripted, script);
        }
        boolean sum = scripted instanceof Expression.Subscript(Expression.Function(String name, _), _)
                && SUM.equals(name);
        return sum ? new Expression.Sum(((Expression.Subscript) scripted).index(), summed()) : scripted;
    }

    /** What is summed: a function with its brackets, or one item. */
    private Expression summed() {
        Expression first = item();
        return first instanceof Expression.Function && isAt("(") ? Expression.sequence(first, item()) : first;
    }

    private Expression atom() {
        next();
        if (token.group("marked") != null) {
            return marked(token.group("marked"), token.group("part"));
        }
        if (token.group("live") != null) {
            return Expression.number(live(token.group("live")), null);
        }
        if (token.group("number") != null) {
            return Expression.number(token.group("number"));
        }
        return token.group("name") != null ? named(token.group("name"), null) : sign(token.group("sign"));
    }

    private Expression sign(String sign) {
        return switch (sign) {
            case "{" -> sequence("}");
            case "(" -> new Expression.Bracketed(sequence(")"));
            case "-" -> Expression.operator("\u2212");
            default -> Expression.operator(sign);
        };
    }

    private Expression marked(String text, String mark) {
        if (mark.startsWith(FACT)) {
            return Expression.number(text);
        }
        return mark.startsWith(VALUE)
                ? Expression.number(live(mark.substring(VALUE.length())), null)
                : marked(text, PartNames.read(mark));
    }

    private Expression marked(String text, Part part) {
        int index = text.indexOf('_');
        if (index > 0) {
            return Expression.symbol(text.substring(0, index), text.substring(index + 1), part);
        }
        boolean isLive = text.startsWith("<") && text.endsWith(">");
        if (isLive) {
            return Expression.number(live(text.substring(1, text.length() - 1)), part);
        }
        return Character.isDigit(text.charAt(0)) ? Expression.number(text, part) : named(text, part);
    }

    private static Expression named(String name, Part part) {
        boolean letter = name.codePoints().filter(Character::isLetter).count() == 1;
        return letter ? Expression.symbol(name, part) : new Expression.Function(name, part);
    }

    private ObservableValue<String> live(String name) {
        return values.apply(name);
    }

    private void next() {
        token.region(position, line.length());
        if (!token.lookingAt()) {
            throw problem("The formula ends too early");
        }
        position = token.end();
    }

    private boolean isAt(String sign) {
        return line.startsWith(sign, position);
    }

    private void expect(String sign) {
        next();
        if (!sign.equals(token.group("sign"))) {
            throw problem("There should be a " + sign);
        }
    }

    private IllegalArgumentException problem(String what) {
        return new IllegalArgumentException(what + " at " + position + " in: " + line);
    }
}
