package neuronlab.model.data.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The cells of one record of a file as texts, and the line that it begins in, from 1.
 *
 * @param cells without what is blank around them, seen or unseen
 */
record CsvRow(long line, List<String> cells) {
    boolean isBlank() {
        return filled() == 0;
    }

    /** How many cells are not blank. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** How many cells there are up to the last that is not blank. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** A cell; blank where the row has none. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    LeftOutLine leftOut(LeftOutLine.Reason reason) {
        String text = cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
        return new LeftOutLine(line, reason, text);
    }
}
