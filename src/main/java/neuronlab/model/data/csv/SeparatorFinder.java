package neuronlab.model.data.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands between cells: that which divides most lines alike, and leaves most numbers whole. */
final class SeparatorFinder {
    private static final int ROWS = 1000;
    private static final int CELLS = 20_000;
    private static final Pattern NAMED = Pattern.compile("\\A\"?sep=(.)\"?[ ,;\\t]*(?:\\r|\\n|\\z)");

    private static final Pattern TWO_CELLS = Pattern.compile("\\d[ \\t]+[\\d+-]");

    private static final Pattern WITH_UNIT = Pattern.compile("[-+]?[\\d.,]*\\d ?[^\\d\\s,;|]{1,4}");

    private SeparatorFinder() {}

    /** The separator that the first line names, as in {@code sep=;}. */
    static Optional<Separator> named(String text) {
        Matcher line = NAMED.matcher(text);
        return line.find() ? Separator.of(line.group(1).charAt(0)) : Optional.empty();
    }

    /** Whether the first line names the separator, known or not. */
    static boolean isNamed(String text) {
        return NAMED.matcher(text).find();
    }

    /** The separator that fits best; the comma if none divides anything. */
    static Separator find(Sample sample, CsvOptions options) {
        Separator best = Separator.COMMA;
        double most = 0;
        for (Separator each : Separator.values()) {
            double fit = fit(sample.rows(Dialect.of(each, options.quote(), sample.text()), ROWS), options.marks());
            if (fit > most) {
                most = fit;
                best = each;
            }
        }
        return best;
    }

    /** From 0 (every line is a single cell) to 2 (all lines have the same count of cells, all of them numbers). */
    private static double fit(List<CsvRow> rows, MissingMarks marks) {
        int width = usualWidth(rows);
        if (width < 2) {
            return 0;
        }
        long alike = rows.stream().filter(row -> row.width() == width || row.cells().size() == width).count();
        long cells = 0;
        long numbers = 0;
        for (CsvRow row : rows) {
            for (String cell : row.cells()) {
                cells++;
                numbers += marks.has(cell) || isOneNumber(cell) ? 1 : 0;
            }
            if (cells > CELLS) {
                break;
            }
        }
        return (double) alike / rows.size() + (double) numbers / cells;
    }

    /** How many cells most rows have; of equal counts, the larger. */
    static int usualWidth(List<CsvRow> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether a cell is a single number: digits with a space between them may be two cells. */
    private static boolean isOneNumber(String cell) {
        boolean one = CellText.isNumber(cell) || WITH_UNIT.matcher(cell).matches();
        return one && !TWO_CELLS.matcher(cell).find();
    }
}
