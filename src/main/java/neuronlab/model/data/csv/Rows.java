package neuronlab.model.data.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes the cells of all rows into their columns, by a plan, and remembers what is wrong with them. */
final class Rows extends AbstractBaseCsvCallbackHandler<Boolean> {
    /** The longest array that every Java machine can make. */
    private static final int MOST_ROWS = Integer.MAX_VALUE - 8;

    private final Plan plan;
    private final int width;
    private final Cells[] cells;
    private final RowTroubles troubles;
    private final List<CsvProblem.InRow> problems = new ArrayList<>();
    private final Set<String> missingTexts = new TreeSet<>();
    private final long[] missing;
    private final long[] unreadable;
    private boolean nearEnd = true;
    private Optional<CsvRow> lastRow = Optional.empty();
    private List<String> texts = List.of();
    private boolean keepsTexts;
    private boolean inTable;
    private int capacity;
    private int count;
    private int found;
    private int foundBeyond;
    private long problemCount;
    private long raggedRows;
    private Optional<CsvProblem.Ragged> firstRagged = Optional.empty();

    Rows(Plan plan, int expectedRows) {
        this.plan = plan;
        this.width = plan.head().width();
        this.troubles = new RowTroubles(plan.head().names());
        this.cells = new Cells[width];
        this.missing = new long[width];
        this.unreadable = new long[width];
        for (int column = 0; column < width; column++) {
            cells[column] = cellsOf(column, plan.columns().get(column));
        }
        reserve(Math.max(1, expectedRows));
    }

    private Cells cellsOf(int column, Plan.ColumnPlan columnPlan) {
        return switch (columnPlan) {
            case Plan.AsNumbers numbers -> new NumberCells(
                    column, numbers, plan.head().units().get(column), plan.marks(), troubles);
            case Plan.AsClasses classes -> new ClassCells(column, classes, plan.marks(), troubles);
            case Plan.AsNothing _ -> new UnreadCells(troubles);
        };
    }

    private void reserve(int rows) {
        capacity = rows;
        for (Cells each : cells) {
            each.reserve(rows);
        }
    }

    /** Whether the end is near: the texts of the last row are kept, for they may be sums or notes. */
    void setNearEnd(boolean nearEnd) {
        this.nearEnd = nearEnd;
    }

    @Override
    protected void handleBegin(long line) {
        inTable = line >= plan.head().firstRow() && line <= plan.lastRow();
        found = 0;
        foundBeyond = 0;
        troubles.begin(line);
        // The end may come near in the middle of a row.
        keepsTexts = nearEnd;
        if (keepsTexts) {
            texts = new ArrayList<>(width);
        }
        if (inTable && count == capacity && count < MOST_ROWS) {
            reserve((int) Math.min(MOST_ROWS, count + (count >> 1) + 16L));
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (!inTable || count == capacity) {
            return;
        }
        if (index < width) {
            found = index + 1;
            cells[index].take(count, buffer, offset, length);
        } else if (!CellText.of(buffer, offset, length).isEmpty()) {
            foundBeyond = index + 1;
        }
        if (keepsTexts) {
            texts.add(CellText.of(buffer, offset, length));
        }
    }

    @Override
    protected Boolean buildRecord() {
        boolean blank = troubles.missing() == found && foundBeyond == 0;
        if (inTable && !(blank && isBlank())) {
            finishRow();
        }
        return count < MOST_ROWS;
    }

    private boolean isBlank() {
        return troubles.all().stream()
                .allMatch(each -> each instanceof CsvProblem.MissingCell cell && cell.text().isEmpty());
    }

    private void finishRow() {
        if (found < width || foundBeyond > 0) {
            CsvProblem.Ragged ragged = troubles.ragged(width, Math.max(found, foundBeyond));
            raggedRows++;
            firstRagged = firstRagged.or(() -> Optional.of(ragged));
            for (Cells each : cells) {
                each.clear(count);
            }
        }
        troubles.all().forEach(this::note);
        count++;
        if (keepsTexts) {
            lastRow = Optional.of(new CsvRow(troubles.line(), texts));
        }
    }

    private void note(CsvProblem.InRow trouble) {
        problemCount++;
        if (problems.size() < Understanding.MOST_PROBLEMS) {
            problems.add(trouble);
        }
        switch (trouble) {
            case CsvProblem.MissingCell cell -> {
                missing[cell.column() - 1]++;
                if (!cell.text().isEmpty()) {
                    missingTexts.add(cell.text());
                }
            }
            case CsvProblem.NotANumber cell -> unreadable[cell.column() - 1]++;
            case CsvProblem.NotFinite cell -> unreadable[cell.column() - 1]++;
            case CsvProblem.NotAClass cell -> unreadable[cell.column() - 1]++;
            case CsvProblem.Ragged _ -> {
                // It belongs to no column.
            }
        }
    }

    Plan plan() {
        return plan;
    }

    int count() {
        return count;
    }

    /** The line that is being read. */
    long line() {
        return troubles.line();
    }

    /** The column that is being read, from 1. */
    int column() {
        return getFieldCount() + 1;
    }

    Cells cells(int column) {
        return cells[column];
    }

    int width() {
        return width;
    }

    List<CsvProblem.InRow> problems() {
        return problems;
    }

    long problemCount() {
        return problemCount;
    }

    long raggedRows() {
        return raggedRows;
    }

    Optional<CsvProblem.Ragged> firstRagged() {
        return firstRagged;
    }

    /** What stands in cells that have no value, if anything. */
    Set<String> missingTexts() {
        return missingTexts;
    }

    long missing(int column) {
        return missing[column];
    }

    long unreadable(int column) {
        return unreadable[column];
    }

    /** The last row as texts. */
    Optional<CsvRow> lastRow() {
        return lastRow;
    }
}
