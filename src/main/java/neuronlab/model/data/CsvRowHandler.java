package neuronlab.model.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of each record, and knows at every moment how far the reading has come. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private long line = 1;
    private List<String> cells = new ArrayList<>();

    /** The line in which the latest record begins, from 1. */
    long line() {
        return line;
    }

    /** The column that is being read, from 1. */
    int column() {
        return cells.size() + 1;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        cells = new ArrayList<>(cells.size());
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        cells.add(new String(buffer, offset, length));
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(line, cells);
    }
}
