package neuronlab.model.data.csv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.Table;

/** A frame as comma-separated values (RFC 4180), with the numbers in full; missing values are empty. */
public final class CsvText {
    private CsvText() {}

    /** The names of the columns, and a line for each row. */
    public static String of(DataFrame frame) {
        StringBuilder text = new StringBuilder();
        text.append(line(frame.columns().stream().map(column -> quoted(column.name())).toList()));
        for (int row = 0; row < frame.rows(); row++) {
            int its = row;
            text.append(line(IntStream.range(0, frame.columns().size())
                    .mapToObj(column -> cell(frame.columns().get(column), frame.value(its, column)))
                    .toList()));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(Column column, double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return column.classNames().isEmpty()
                ? Table.className(value)
                : quoted(column.classNames().get((int) value));
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
