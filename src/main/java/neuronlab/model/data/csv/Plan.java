package neuronlab.model.data.csv;

import java.util.List;

/**
 * How a file is to be read, as far as it is known: the first from its beginning, each further one from what reading by
 * the one before has shown.
 *
 */
record Plan(
        TextEncoding encoding,
        Dialect dialect,
        MissingMarks marks,
        Head head,
        List<ColumnPlan> columns,
        List<LeftOutLine> tail) {
    /** How one column is to be read. */
    sealed interface ColumnPlan {}

    /**
     * As numbers.
     *
     * @param beside the sign that stands beside every number, such as {@code %}; empty if there is none
     * @param settled whether the sign beside is known; if not, every one is accepted
     */
    record AsNumbers(DecimalSign decimalSign, String beside, boolean settled) implements ColumnPlan {}

    /**
     * As classes.
     *
     * @param names the only ones that there may be; none if they are to be found
     */
    record AsClasses(List<String> names) implements ColumnPlan {}

    /** Not at all, since it holds nothing that can be used. */
    record AsNothing(ReadColumn.Role role) implements ColumnPlan {}

    /** The last line that can be a row. */
    long lastRow() {
        return tail.isEmpty() ? Long.MAX_VALUE : tail.getFirst().line() - 1;
    }

    Plan with(List<ColumnPlan> otherColumns, List<LeftOutLine> otherTail) {
        return new Plan(encoding, dialect, marks, head, List.copyOf(otherColumns), List.copyOf(otherTail));
    }

    Plan with(TextEncoding other) {
        return new Plan(other, dialect, marks, head, columns, tail);
    }
}
