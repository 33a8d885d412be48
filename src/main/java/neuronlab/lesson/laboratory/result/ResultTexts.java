package neuronlab.lesson.laboratory.result;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.model.Range;
import neuronlab.model.data.Column;

/** How the columns of the data and their values are written on the axes and in the readouts of the results. */
final class ResultTexts {
    private static final double PERCENT = 100;

    private final Words words;
    private final Numbers numbers;

    ResultTexts(Language language) {
        words = language.words(ResultTexts.class);
        numbers = language.numbers();
    }

    /** The name of a column with its unit, if it has one. */
    String name(Column column) {
        return column.unit().isEmpty() ? column.name() : words.get("with-unit", column.name(), column.unit());
    }

    AxisDescription axis(Column column, Range range) {
        return AxisDescription.linear(name(column), range.lower(), range.upper());
    }

    String percent(double share) {
        return words.get("percent", numbers.fixed(PERCENT * share, 1));
    }

    /** The inputs of a drawn row, line after line, up to so many. */
    String inputs(Sample sample, int row, int most) {
        StringBuilder lines = new StringBuilder();
        for (int input = 0; input < Math.min(most, sample.raw().features()); input++) {
            lines.append(line(
                    name(sample.raw().inputColumns().get(input)),
                    numbers.upTo(sample.raw().input(row, input), sample.setting().display().inputDecimals(input))));
        }
        return lines.toString();
    }

    /** A line of a readout, with its end. */
    String line(String name, String value) {
        return words.get("line", name, value) + "\n";
    }

    /** The inputs of a row, up to so many, what was observed and, of what is predicted for all rows, what for this one. */
    String reading(Sample sample, int row, int most, double[] predictions) {
        return row < predictions.length ? inputs(sample, row, most) + answer(sample, row, predictions[row]) : "";
    }

    private String answer(Sample sample, int row, double prediction) {
        int decimals = sample.setting().display().targetDecimals() + 1;
        Column target = sample.raw().targetColumn();
        return line(name(target), numbers.upTo(sample.raw().target(row), decimals))
                + words.get("line", words.get("predicted"), numbers.upTo(prediction, decimals));
    }

    /** That not all rows are drawn; empty if they are. */
    String thinned(Sample sample) {
        return sample.isThinned()
                ? words.get("thinned", numbers.whole(sample.raw().rows()), numbers.whole(sample.of()))
                : "";
    }

    Words words() {
        return words;
    }

    Numbers numbers() {
        return numbers;
    }
}
