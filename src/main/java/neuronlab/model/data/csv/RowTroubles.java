package neuronlab.model.data.csv;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the row that is being read. */
final class RowTroubles {
    private final List<CsvProblem.InRow> troubles = new ArrayList<>();
    private final List<String> names;
    private long line;
    private int missing;

    /** @param names the columns' */
    RowTroubles(List<String> names) {
        this.names = names;
    }

    void begin(long newLine) {
        line = newLine;
        missing = 0;
        if (!troubles.isEmpty()) {
            troubles.clear();
        }
    }

    long line() {
        return line;
    }

    /** A cell is blank that does not matter. */
    void blank() {
        missing++;
    }

    void missing(int column, String text) {
        missing++;
        troubles.add(new CsvProblem.MissingCell(line, column + 1, names.get(column), text));
    }

    void notANumber(int column, String text) {
        troubles.add(new CsvProblem.NotANumber(line, column + 1, names.get(column), text));
    }

    void notFinite(int column, String text) {
        troubles.add(new CsvProblem.NotFinite(line, column + 1, names.get(column), text));
    }

    void notAClass(int column, String text) {
        troubles.add(new CsvProblem.NotAClass(line, column + 1, names.get(column), text));
    }

    /** Puts the one trouble of the whole row in the place of those of its cells. */
    CsvProblem.Ragged ragged(int expected, int found) {
        CsvProblem.Ragged ragged =
                new CsvProblem.Ragged(line, Math.min(expected, found) + 1, expected, found);
        troubles.clear();
        troubles.add(ragged);
        return ragged;
    }

    /** How many cells have no value. */
    int missing() {
        return missing;
    }

    List<CsvProblem.InRow> all() {
        return troubles;
    }
}
