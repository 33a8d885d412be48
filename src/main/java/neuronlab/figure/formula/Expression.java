package neuronlab.figure.formula;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import neuronlab.figure.link.Part;

/** A formula as a tree: what stands in it, not how it looks. */
public sealed interface Expression {
    /**
     * A variable: a letter or a name. With a part it has that part's colour and can be pointed at.
     *
     * @param part what it stands for; null for none
     */
    record Symbol(String text, Part part) implements Expression {
        public Symbol {
            requireText(text);
        }
    }

    /**
     * A number, which may change while it is shown.
     *
     * @param text the formatted number
     * @param part what it is the value of; null for none
     */
    record Number(ObservableValue<String> text, Part part) implements Expression {
        public Number {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A sign between or after others, such as {@code =}, {@code ·}, {@code +} or a comma. */
    record Operator(String text) implements Expression {
        public Operator {
            requireText(text);
        }
    }

    /** The upright name of a function, such as {@code exp}. With a part it has that part's colour. */
    record Function(String name, Part part) implements Expression {
        public Function {
            requireText(name);
        }
    }

    /** An index, small and low beside its base. It belongs to the base's part. */
    record Subscript(Expression base, Expression index) implements Expression {}

    /** An exponent, small and high beside its base. */
    record Superscript(Expression base, Expression exponent) implements Expression {}

    /** One above the other, with a bar between. */
    record Fraction(Expression above, Expression below) implements Expression {}

    /** A sum over an index. */
    record Sum(Expression index, Expression body) implements Expression {}

    /** Rows of the same length between tall square brackets. A vector is a matrix of one column. */
    record Matrix(List<List<Expression>> rows) implements Expression {
        public Matrix {
            rows = rows.stream().map(List::copyOf).toList();
            if (rows.isEmpty() || rows.stream().anyMatch(List::isEmpty) || differ(rows)) {
                throw new IllegalArgumentException("The rows of a matrix must have the same length, at least 1");
            }
        }

        private static boolean differ(List<List<Expression>> rows) {
            return rows.stream().mapToInt(List::size).distinct().count() > 1;
        }
    }

    /** In round brackets, as tall as the content. */
    record Bracketed(Expression content) implements Expression {}

    /** What belongs to one row of the data, such as one squared error of a mean. The row counts from 0. */
    record Term(int row, Expression content) implements Expression {}

    /** One after the other. */
    record Sequence(List<Expression> parts) implements Expression {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** A variable without a part. */
    static Symbol symbol(String text) {
        return new Symbol(text, null);
    }

    /** A variable that stands for a part. */
    static Symbol symbol(String text, Part part) {
        return new Symbol(text, part);
    }

    /** A variable that stands for a part, with an index. */
    static Subscript symbol(String text, String index, Part part) {
        return new Subscript(new Symbol(text, part), symbol(index));
    }

    /** A number that never changes. */
    static Number number(String text, Part part) {
        return new Number(new ReadOnlyStringWrapper(text), part);
    }

    /** A number that never changes and stands for no part. */
    static Number number(String text) {
        return number(text, null);
    }

    /** A live number. */
    static Number number(ObservableValue<String> text, Part part) {
        return new Number(text, part);
    }

    /** A sign. */
    static Operator operator(String text) {
        return new Operator(text);
    }

    /** One after the other. */
    static Sequence sequence(Expression... parts) {
        return new Sequence(List.of(parts));
    }

    private static void requireText(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("There is nothing to write");
        }
    }
}
