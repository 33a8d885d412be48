package neuronlab.model.data;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What a column of a table holds.
 *
 * @param name what it is called; not blank
 * @param unit what its numbers are counted in, such as {@code sq ft}; empty where there is none
 * @param kind numbers or classes
 */
public record Column(String name, String unit, Kind kind) {
    /** What the values of a column are. */
    public sealed interface Kind {}

    /** Any finite numbers. */
    public record Number() implements Kind {}

    /**
     * One of a few classes; a value is the place of its class in the list, from 0.
     *
     * @param names the classes, at least one, all different
     */
    public record Classes(List<String> names) implements Kind {
        /**
         * Checks the names.
         *
         * @throws IllegalArgumentException if there is none, or two are the same
         */
        public Classes {
            names = List.copyOf(names);
            if (names.isEmpty() || names.stream().distinct().count() != names.size()) {
                throw new IllegalArgumentException("The classes need names, all different: " + names);
            }
        }
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Column {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A column needs a name");
        }
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
    }

    /** A column of numbers without a unit. */
    public static Column number(String name) {
        return number(name, "");
    }

    /** A column of numbers with a unit. */
    public static Column number(String name, String unit) {
        return new Column(name, unit, new Number());
    }

    /** Columns of numbers called {@code x1}, {@code x2}, … */
    public static List<Column> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> number("x" + i)).toList();
    }

    /** A column of classes, in this order. */
    public static Column classes(String name, List<String> classNames) {
        return new Column(name, "", new Classes(classNames));
    }

    /** The names of its classes; none if it holds numbers. */
    public List<String> classNames() {
        return switch (kind) {
            case Number _ -> List.of();
            case Classes(List<String> names) -> names;
        };
    }

    /** Whether a value can stand in this column: a finite number, or the place of one of its classes. */
    public boolean holds(double value) {
        return switch (kind) {
            case Number _ -> Double.isFinite(value);
            case Classes(List<String> names) -> value >= 0 && value < names.size() && value == Math.rint(value);
        };
    }

    /** The columns that stand for it where only numbers can: itself, or one a class, named {@code name = class}. */
    public List<Column> encoded() {
        return switch (kind) {
            case Number _ -> List.of(this);
            case Classes(List<String> names) ->
                names.stream().map(each -> number(name + " = " + each)).toList();
        };
    }

    /** Writes one of its values as numbers for {@link #encoded()}; returns the place after them. */
    public int encode(double value, double[] result, int place) {
        int classes = classNames().size();
        if (classes == 0) {
            result[place] = value;
            return place + 1;
        }
        result[place + (int) value] = 1;
        return place + classes;
    }
}
