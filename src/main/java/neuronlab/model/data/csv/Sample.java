package neuronlab.model.data.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The beginning of a file, which shows how it is to be read. What it shows wrongly is put right by reading the rest.
 *
 * @param encoding how its characters are written as bytes, as far as it shows
 * @param text whole lines from the first
 * @param whole whether it is the whole file
 * @param bytesARow how long a row is on average
 */
record Sample(TextEncoding encoding, String text, boolean whole, double bytesARow) {
    private static final int BYTES = 1 << 20;
    private static final char REPLACEMENT = '\uFFFD';

    /** Reads it. */
    static Sample of(TableSource source, Optional<Charset> chosen) throws CsvException, IOException {
        byte[] first;
        boolean whole;
        try (InputStream in = source.open()) {
            first = in.readNBytes(BYTES);
            whole = first.length < BYTES || in.read() < 0;
        }
        TextEncoding encoding = TextEncoding.of(first, chosen);
        String text = encoding.decodeLeniently(first);
        if (!whole) {
            int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
            text = text.substring(0, end + 1);
        }
        if (chosen.isEmpty() && text.indexOf(REPLACEMENT) >= 0) {
            encoding = encoding.withoutUtf8();
            text = encoding.decodeLeniently(first);
        }
        long lines = 1 + text.chars().filter(c -> c == '\n').count();
        return new Sample(encoding, text, whole, (double) first.length / lines);
    }

    /**
     * Its rows, up to so many; fewer if a quotation mark is out of place.
     */
    List<CsvRow> rows(Dialect dialect, int most) {
        List<CsvRow> rows = new ArrayList<>();
        // Not closed: the handler would then be told of a record that it does not await.
        Iterator<CsvRow> all = dialect.read(new StringReader(text), new TextHandler()).iterator();
        try {
            while (rows.size() < most && all.hasNext()) {
                CsvRow row = all.next();
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException _) {
            // It is said where when the file is read.
        }
        return rows;
    }

    /** Makes texts of the cells. */
    private static final class TextHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
        private long line;
        private List<String> cells = List.of();

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            cells = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(CellText.of(buffer, offset, length));
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(line, cells);
        }
    }
}
