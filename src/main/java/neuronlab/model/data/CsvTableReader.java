package neuronlab.model.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads one table, row by row. */
final class CsvTableReader {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    /** What the decoder puts where bytes are not UTF-8. A file that holds it already was damaged before. */
    private static final char UNDECODABLE = '\uFFFD';

    private final CsvRowHandler handler = new CsvRowHandler();
    private List<String> columns;
    private long headerLine;
    private TableBuilder builder;
    private double[] numbers;

    Table read(BufferedInputStream in) throws CsvException {
        try {
            skipByteOrderMark(in);
            readRows(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (CsvParseException e) {
            throw new CsvException(new CsvProblem.Malformed(handler.line(), handler.column()), e);
        } catch (UncheckedIOException e) {
            throw new CsvException(new CsvProblem.Unreadable(e.getCause().getMessage()), e);
        } catch (IOException e) {
            throw new CsvException(new CsvProblem.Unreadable(e.getMessage()), e);
        }
        return table();
    }

    private static void skipByteOrderMark(InputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
    }

    private void readRows(Reader text) throws CsvException {
        // The reader is not closed here: closing would close the caller's stream.
        CsvReader<CsvRow> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text);
        for (CsvRow row : rows) {
            if (!row.isBlank()) {
                take(row);
            }
        }
    }

    private void take(CsvRow row) throws CsvException {
        requireDecoded(row);
        if (columns == null) {
            columns = CsvHeader.namesIn(row);
            headerLine = row.line();
            builder = new TableBuilder(
                    columns.subList(0, columns.size() - 1).stream().map(Column::number).toList(),
                    Column.number(columns.getLast()));
            numbers = new double[columns.size()];
        } else {
            addNumbers(row);
        }
    }

    private static void requireDecoded(CsvRow row) throws CsvException {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).indexOf(UNDECODABLE) >= 0) {
                throw new CsvException(new CsvProblem.NotUtf8(row.line(), i + 1));
            }
        }
    }

    private void addNumbers(CsvRow row) throws CsvException {
        int found = row.cells().size();
        if (found != columns.size()) {
            int column = Math.min(found, columns.size()) + 1;
            throw new CsvException(new CsvProblem.Ragged(row.line(), column, columns.size(), found));
        }
        for (int i = 0; i < found; i++) {
            numbers[i] = number(row.cells().get(i).strip(), row.line(), i);
        }
        if (builder.isFull()) {
            throw new CsvException(new CsvProblem.TooLarge(row.line()));
        }
        builder.add(numbers);
    }

    private double number(String text, long line, int index) throws CsvException {
        try {
            double number = CsvNumber.parse(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new CsvException(notANumber(text, line, index), e);
        }
        throw new CsvException(new CsvProblem.NotFinite(line, index + 1, columns.get(index), text));
    }

    private CsvProblem notANumber(String text, long line, int index) {
        String name = columns.get(index);
        if (text.isEmpty()) {
            return new CsvProblem.BlankCell(line, index + 1, name);
        }
        return CsvNumber.isNotFinite(text)
                ? new CsvProblem.NotFinite(line, index + 1, name, text)
                : new CsvProblem.NotANumber(line, index + 1, name, text);
    }

    private Table table() throws CsvException {
        if (columns == null) {
            throw new CsvException(new CsvProblem.Empty());
        }
        if (builder.rows() == 0) {
            throw new CsvException(new CsvProblem.HeaderOnly(headerLine + 1, 1));
        }
        return builder.build();
    }
}
