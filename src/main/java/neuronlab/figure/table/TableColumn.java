package neuronlab.figure.table;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.link.Part;

/**
 * A column of a table: what stands above it and what it shows of each row.
 *
 * @param header what stands above it, as short as a formula letter
 * @param spoken what a screen reader calls it
 * @param part the part of the model or data that it shows, which gives it colour and shape; null for none
 * @param kind how its texts are lined up
 * @param widest a text for which there is always room, so that live values never move the columns; may be empty
 * @param text the text of a row
 * @param <R> a row
 */
public record TableColumn<R>(
        String header, String spoken, Part part, ColumnKind kind, String widest, Function<? super R, String> text) {

    public TableColumn {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(spoken, "spoken");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(widest, "widest");
        Objects.requireNonNull(text, "text");
    }

    /** A column of words, such as the class of a house. */
    public static <R> TableColumn<R> words(String header, Function<? super R, String> text) {
        return new TableColumn<>(header, header, null, ColumnKind.WORDS, "", text);
    }

    /** A column of numbers that are already written out. */
    public static <R> TableColumn<R> numbers(String header, Function<? super R, String> text) {
        return new TableColumn<>(header, header, null, ColumnKind.NUMBERS, "", text);
    }

    /** A column of numbers with so many digits after the decimal point. */
    public static <R> TableColumn<R> numbers(
            String header, Numbers numbers, int decimals, ToDoubleFunction<? super R> value) {
        return numbers(header, row -> numbers.fixed(value.applyAsDouble(row), decimals));
    }

    /** The same column, marked with the colour and shape of a part. */
    public TableColumn<R> of(Part shown) {
        return new TableColumn<>(header, spoken, shown, kind, widest, text);
    }

    /** The same column, under a name that a screen reader can say. */
    public TableColumn<R> spokenAs(String name) {
        return new TableColumn<>(header, name, part, kind, widest, text);
    }

    /** The same column, with room for this text at any time. */
    public TableColumn<R> withRoomFor(String text) {
        return new TableColumn<>(header, spoken, part, kind, text, this.text);
    }
}
