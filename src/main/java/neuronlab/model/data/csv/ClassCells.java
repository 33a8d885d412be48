package neuronlab.model.data.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A column of classes: each different text gets a number, in the order of their first appearance. */
final class ClassCells implements Cells {
    /** More different texts than this are no classes. */
    static final int MOST_CLASSES = 100;

    private static final int UNKNOWN = -2;
    private static final int MISSING = -1;

    private final int column;
    private final Plan.AsClasses plan;
    private final MissingMarks marks;
    private final RowTroubles troubles;
    private final TextNumbers written = new TextNumbers();
    private final List<String> names;
    private final List<Long> counts = new ArrayList<>();
    private double[] values = {};
    private boolean overflown;

    ClassCells(int column, Plan.AsClasses plan, MissingMarks marks, RowTroubles troubles) {
        this.column = column;
        this.plan = plan;
        this.marks = marks;
        this.troubles = troubles;
        this.names = new ArrayList<>(plan.names());
        names.forEach(_ -> counts.add(0L));
    }

    @Override
    public void reserve(int rows) {
        values = Arrays.copyOf(values, rows);
    }

    @Override
    public void clear(int row) {
        values[row] = Double.NaN;
    }

    @Override
    public void take(int row, char[] buffer, int offset, int length) {
        values[row] = Double.NaN;
        if (overflown) {
            if (length == 0) {
                troubles.blank();
            }
            return;
        }
        int number = written.number(buffer, offset, length);
        if (number == TextNumbers.NEW) {
            number = numberOf(CellText.of(buffer, offset, length));
            overflown = !written.put(buffer, offset, length, number);
        }
        switch (number) {
            case MISSING -> troubles.missing(column, CellText.of(buffer, offset, length));
            case UNKNOWN -> troubles.notAClass(column, CellText.of(buffer, offset, length));
            default -> {
                counts.set(number, counts.get(number) + 1);
                values[row] = number;
            }
        }
    }

    private int numberOf(String text) {
        if (marks.has(text)) {
            return MISSING;
        }
        int known = names.indexOf(text);
        if (known < 0 && !plan.names().isEmpty()) {
            return UNKNOWN;
        }
        if (known >= 0) {
            return known;
        }
        names.add(text);
        counts.add(0L);
        return names.size() - 1;
    }

    double[] values() {
        return values;
    }

    /** The classes that occur, or all that were given. */
    List<String> names() {
        return names;
    }

    /** Whether there are more different texts than could ever be classes. */
    boolean areTooMany() {
        return overflown && plan.names().isEmpty();
    }

    /** Whether there are few enough different texts for classes, and not one for nearly every row. */
    boolean areClasses() {
        long cells = counts.stream().mapToLong(Long::longValue).sum();
        boolean few = names.size() <= MOST_CLASSES && names.size() <= Math.max(2, cells / 2);
        return !plan.names().isEmpty() || !overflown && few;
    }

    /** Whether most cells are numbers after all. */
    boolean areNumbers() {
        long numbers = 0;
        long cells = 0;
        for (int i = 0; i < names.size(); i++) {
            cells += counts.get(i);
            numbers += CellText.isNumber(names.get(i)) ? counts.get(i) : 0;
        }
        return cells > 0 && 2 * numbers > cells;
    }

    Plan.AsClasses plan() {
        return plan;
    }
}
