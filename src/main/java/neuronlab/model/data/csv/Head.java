package neuronlab.model.data.csv;

import java.util.List;

/**
 * What stands above the rows.
 *
 * @param line the line that names the columns, from 1; 0 if there is none
 * @param names one a column, blank where there is none
 * @param units one a column, empty where there is none
 * @param firstRow the line from which on there are rows
 * @param leftOut the lines that are neither
 */
record Head(long line, List<String> names, List<String> units, long firstRow, List<LeftOutLine> leftOut) {
    /** How many cells a row should have. */
    int width() {
        return names.size();
    }
}
