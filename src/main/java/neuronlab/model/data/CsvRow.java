package neuronlab.model.data;

import java.util.List;

/** The cells of one record of a file, and the line that it begins in, from 1. */
record CsvRow(long line, List<String> cells) {
    boolean isBlank() {
        return cells.size() == 1 && cells.getFirst().isBlank();
    }
}
