package neuronlab.figure.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What a figure shows, as comma-separated values (RFC 4180) with the numbers in full. */
public final class CsvContent {
    private static final Object KEY = CsvContent.class;

    private CsvContent() {}

    /** Lets a node tell its numbers; what is asked for comes from the supplier, empty if there are none now. */
    public static void offer(Node node, Supplier<String> text) {
        node.getProperties().put(KEY, text);
    }

    /** The numbers of a figure, or of the first part of it in sight that has any. */
    public static Optional<String> of(Node figure) {
        if (!figure.isVisible()) {
            return Optional.empty();
        }
        if (figure.getProperties().get(KEY) instanceof Supplier<?> supplier) {
            return Optional.of(String.valueOf(supplier.get())).filter(text -> !text.isEmpty());
        }
        return figure instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> of(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Columns of numbers below their names; a number that is none leaves its cell empty.
     *
     * @param columns all of the same length
     */
    public static String ofNumbers(List<String> names, List<double[]> columns) {
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < columns.getFirst().length; row++) {
            int its = row;
            lines.add(columns.stream().map(column -> number(column[its])).toList());
        }
        return ofTexts(names, lines);
    }

    /** Lines of texts below the names of their columns. */
    public static String ofTexts(List<String> names, List<List<String>> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        return line(names) + lines.stream().map(CsvContent::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvContent::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1L << 53;
        if (whole) {
            return Long.toString((long) value);
        }
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
