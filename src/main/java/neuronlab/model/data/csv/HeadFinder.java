package neuronlab.model.data.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import neuronlab.model.data.csv.LeftOutLine.Reason;

/** Finds the line that names the columns, and what stands above and below it that is no row. */
final class HeadFinder {
    private static final int MOST_LINES = 20;
    private static final String COMMENT = "#";
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    private final List<CsvRow> rows;
    private final MissingMarks marks;
    private final int usualWidth;
    private final boolean[] numeric;
    private final List<LeftOutLine> leftOut = new ArrayList<>();

    private HeadFinder(List<CsvRow> rows, MissingMarks marks) {
        this.rows = rows;
        this.marks = marks;
        this.usualWidth = Math.max(1, SeparatorFinder.usualWidth(rows));
        this.numeric = new boolean[usualWidth];
        for (int column = 0; column < usualWidth; column++) {
            numeric[column] = isNumeric(column);
        }
    }

    /**
     * The head of a file.
     *
     * @param rows its first rows, none of them blank, at least one
     * @param options in which the line that names the columns may be chosen
     */
    static Head find(List<CsvRow> rows, CsvOptions options) {
        HeadFinder finder = new HeadFinder(rows, options.marks());
        OptionalLong chosen = options.headerLine();
        return chosen.isPresent() ? finder.chosen(chosen.getAsLong()) : finder.found();
    }

    /** By the lower half of the rows: whatever is above the rows is at the top. */
    private boolean isNumeric(int column) {
        int numbers = 0;
        int others = 0;
        for (CsvRow row : rows.subList(rows.size() / 2, rows.size())) {
            String cell = row.cell(column);
            if (!marks.has(cell)) {
                boolean number = CellText.isNumber(cell);
                numbers += number ? 1 : 0;
                others += number ? 0 : 1;
            }
        }
        return numbers > 0 && numbers >= others;
    }

    private Head chosen(long line) {
        int header = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).line() == line)
                .findFirst()
                .orElse(-1);
        leaveOut(0, header, Reason.TITLE);
        return head(header, header + 1);
    }

    private Head found() {
        int comments = countComments();
        int first = firstRow(comments);
        int header = header(comments, first);
        if (header < 0 && comments > 0 && uncommented(rows.get(comments - 1)).size() == usualWidth && first == comments) {
            // As NumPy writes it: the names of the columns stand in the last comment.
            comments--;
            header = comments;
        }
        leaveOut(0, comments, Reason.COMMENT);
        leaveOut(comments, header, Reason.TITLE);
        if (header >= 0) {
            leaveOut(header + 1, first, Reason.UNITS);
        }
        return head(header, first);
    }

    /** The cells up to the last that is not blank, without the mark of a comment before them. */
    private static List<String> uncommented(CsvRow row) {
        List<String> cells = new ArrayList<>(row.cells().subList(0, row.width()));
        if (row.cell(0).startsWith(COMMENT)) {
            cells.set(0, CellText.trimmed(row.cell(0).substring(1)));
        }
        if (row.cell(0).equals(COMMENT)) {
            cells.removeFirst();
        }
        return cells;
    }

    private int countComments() {
        int count = 0;
        while (count < Math.min(rows.size(), MOST_LINES) && rows.get(count).cell(0).startsWith(COMMENT)) {
            count++;
        }
        return count;
    }

    /** The first row that has numbers where the others have; without any numbers, the second if the first names. */
    private int firstRow(int from) {
        if (!hasNumericColumn()) {
            return from < rows.size() && namesColumns(from) ? from + 1 : from;
        }
        boolean named = false;
        int row = from;
        while (row < Math.min(rows.size(), from + MOST_LINES) && !isData(rows.get(row), named)) {
            named |= rows.get(row).filled() >= Math.max(2, usualWidth - 1);
            row++;
        }
        return row;
    }

    private boolean hasNumericColumn() {
        for (boolean each : numeric) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /** Whether a first row of words has one that does not come again below it. */
    private boolean namesColumns(int row) {
        return IntStream.range(0, usualWidth).anyMatch(column -> rows.stream()
                .skip(row + 1L)
                .noneMatch(below -> below.cell(column).equals(rows.get(row).cell(column))));
    }

    private boolean isData(CsvRow row, boolean named) {
        int numbers = 0;
        int words = 0;
        for (int column = 0; column < usualWidth; column++) {
            String cell = row.cell(column);
            if (numeric[column] && !marks.has(cell)) {
                boolean number = CellText.isNumber(cell);
                numbers += number ? 1 : 0;
                words += number ? 0 : 1;
            }
        }
        boolean names = !named && namesYears(row);
        return words == 0 ? numbers > 0 && !names || named : numbers > 0 && named;
    }

    /** Whether the numbers in a row are years, and a word in it does not come again: then it names the columns. */
    private boolean namesYears(CsvRow row) {
        boolean years = row.cells().stream().filter(CellText::isNumber).allMatch(YEAR.asMatchPredicate());
        return years
                && IntStream.range(0, usualWidth)
                        .filter(column -> !numeric[column] && !row.cell(column).isEmpty())
                        .anyMatch(column -> rows.stream()
                                .filter(other -> other != row)
                                .noneMatch(other -> other.cell(column).equals(row.cell(column))));
    }

    /** Of the lines above the rows, the one with most cells filled; of equals, one without numbers, and the first. */
    private int header(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .max(Comparator.comparingInt((Integer i) -> rows.get(i).filled())
                        .thenComparingInt(i -> -numbersIn(rows.get(i)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    private static int numbersIn(CsvRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isEmpty() && CellText.isNumber(cell)).count();
    }

    private void leaveOut(int from, int to, Reason reason) {
        for (int i = from; i < to; i++) {
            leftOut.add(rows.get(i).leftOut(reason));
        }
    }

    private Head head(int header, int first) {
        if (header < 0) {
            List<String> names = IntStream.rangeClosed(1, usualWidth).mapToObj(i -> "x" + i).toList();
            return new Head(0, names, blanks(usualWidth), rows.getFirst().line(), leftOut);
        }
        List<String> names = names(header, first);
        HeadingNames headings = HeadingNames.of(names, unitsBelow(header, first, names.size()));
        CsvRow row = rows.get(header);
        long firstLine = first < rows.size() ? rows.get(first).line() : row.line() + 1;
        return new Head(row.line(), headings.names(), headings.units(), firstLine, leftOut);
    }

    private List<String> names(int header, int first) {
        CsvRow row = rows.get(header);
        List<String> names = uncommented(row);
        if (row.cells().size() == usualWidth - 1 && rowsHaveLabels(first)) {
            // As R writes it: the labels of the rows have no name.
            names.addFirst("");
        }
        while (names.size() < Math.min(row.cells().size(), usualWidth)) {
            names.add("");
        }
        return names;
    }

    /** Whether the rows are as long as usual and begin with words, or with numbers that count them. */
    private boolean rowsHaveLabels(int first) {
        List<CsvRow> below = rows.subList(first, rows.size());
        boolean counted = IntStream.range(0, below.size())
                .allMatch(i -> below.get(i).cell(0).equals(Integer.toString(i + 1)));
        boolean labelled = counted || below.stream().noneMatch(row -> CellText.isNumber(row.cell(0)));
        return labelled && below.stream().anyMatch(row -> row.width() == usualWidth);
    }

    private List<String> unitsBelow(int header, int first, int width) {
        boolean one = first == header + 2;
        return one ? IntStream.range(0, width).mapToObj(rows.get(header + 1)::cell).toList() : blanks(width);
    }

    private static List<String> blanks(int count) {
        return Collections.nCopies(count, "");
    }
}
