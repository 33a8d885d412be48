package neuronlab.model.experiment.program;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.Table;
import neuronlab.model.experiment.Experiment;

/** The columns that an experiment has chosen, as comma-separated values (RFC 4180); missing values are empty. */
final class DataText {
    private DataText() {}

    static String of(Experiment experiment) {
        DataFrame frame = experiment.data()
                .frame()
                .choose(Stream.concat(experiment.inputs().stream(), Stream.of(experiment.target())).toList());
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
