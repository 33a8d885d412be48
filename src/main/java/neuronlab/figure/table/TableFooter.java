package neuronlab.figure.table;

import java.util.List;
import java.util.Objects;

/**
 * The row below all others, such as the mean of a column.
 *
 * @param label what it is, at the left; it may reach over columns that are empty here
 * @param cells one text for each column, empty for none
 */
public record TableFooter(String label, List<String> cells) {
    public TableFooter {
        Objects.requireNonNull(label, "label");
        cells = List.copyOf(cells);
    }
}
