package neuronlab.lesson.classify;

import java.util.List;
import java.util.stream.Collectors;
import neuronlab.figure.Role;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Part;
import neuronlab.figure.table.DataTable;
import neuronlab.figure.table.TableColumn;

/** A table of a few inputs of softmax with the outputs that it gives. */
final class SoftmaxExamples {
    private static final List<List<Double>> INPUTS = List.of(
            List.of(1.0),
            List.of(1.0, 1.0),
            List.of(0.0, 1.0),
            List.of(2.0, 4.0),
            List.of(5.0, 10.0),
            List.of(-1.0, 0.0, 1.0),
            List.of(1.0, 2.0, 4.0));
    private static final int FEWEST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 6;

    private final Words words;
    private final Numbers numbers;

    SoftmaxExamples(Language language) {
        words = language.words(SoftmaxExamples.class);
        numbers = language.numbers();
    }

    DataTable<List<Double>> node() {
        DataTable<List<Double>> table = new DataTable<>(words.language());
        table.setId("softmax-examples");
        table.setAccessibleText(words.get("examples.title"));
        table.setColumns(List.of(
                TableColumn.words(words.get("examples.scores"), this::scores),
                TableColumn.<List<Double>>words(words.get("examples.outputs"), this::outputs)
                        .of(Part.all(Role.OUTPUT))));
        table.setRows(INPUTS);
        return table;
    }

    private String scores(List<Double> scores) {
        return list(scores, 0);
    }

    /** What softmax makes of scores, rounded to so few decimals that the smallest output still has a digit. */
    String outputs(List<Double> scores) {
        List<Double> outputs = SoftmaxReading.of(scores, false).outputs();
        double smallest = outputs.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        int decimals = FEWEST_DECIMALS;
        while (decimals < MOST_DECIMALS && smallest < Math.pow(10, -decimals)) {
            decimals++;
        }
        return list(outputs, decimals);
    }

    private String list(List<Double> values, int decimals) {
        String entries = values.stream()
                .map(value -> numbers.upTo(value, decimals))
                .collect(Collectors.joining(words.get("list.between")));
        return words.get("list", entries);
    }
}
