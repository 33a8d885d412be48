package neuronlab.model.data.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import neuronlab.model.data.csv.CsvOptions.ReadAs;
import neuronlab.model.data.csv.ReadColumn.Role;

/** What reading by a plan has shown, as the plan to read by instead: the same if the plan was right. */
final class Correction {
    private static final Set<String> NAMES_OF_ROW_NUMBERS =
            Set.of("unnamed: 0", "index", "id", "row", "rownames", "row.names", "rowid", "no", "no.", "nr", "nr.", "#");

    private final Rows rows;
    private final Plan plan;
    private final CsvOptions options;
    private final boolean complete;

    private Correction(Rows rows, CsvOptions options, boolean complete) {
        this.rows = rows;
        this.plan = rows.plan();
        this.options = options;
        this.complete = complete;
    }

    /**
     * The plan to read by.
     *
     * @param complete whether the rows are all there are, and not only the first
     */
    static Plan of(Rows rows, CsvOptions options, boolean complete) {
        Optional<LeftOutLine> last = complete ? TailFinder.find(rows) : Optional.empty();
        // What is to be judged by all rows waits until the last is one.
        Correction correction = new Correction(rows, options, complete && last.isEmpty());
        List<LeftOutLine> tail = new ArrayList<>(rows.plan().tail());
        last.ifPresent(tail::addFirst);
        return rows.plan().with(correction.columns(), tail);
    }

    private List<Plan.ColumnPlan> columns() {
        List<Plan.ColumnPlan> columns = new ArrayList<>();
        for (int column = 0; column < rows.width(); column++) {
            columns.add(switch (rows.cells(column)) {
                case NumberCells numbers -> ofNumbers(column, numbers);
                case ClassCells classes -> ofClasses(column, classes);
                case UnreadCells _ -> plan.columns().get(column);
            });
        }
        return columns;
    }

    private Plan.ColumnPlan ofNumbers(int column, NumberCells cells) {
        boolean free = !options.columns().containsKey(column + 1);
        if (free && cells.words() > cells.numbers() && cells.commonSuffix().isPresent()) {
            return new Plan.AsNumbers(decimalSign(cells), cells.commonSuffix().get(), true);
        }
        if (free && cells.words() > cells.numbers()) {
            return isNameless(column) && column == 0 ? nothing(Role.ROW_LABELS) : new Plan.AsClasses(List.of());
        }
        if (free && complete && cells.numbers() == 0 && (isNameless(column) || othersSuffice(column))) {
            return nothing(Role.NOTHING);
        }
        if (free && column == 0 && isRowNumbers(cells)) {
            return nothing(Role.ROW_LABELS);
        }
        return new Plan.AsNumbers(decimalSign(cells), cells.usualBeside(), true);
    }

    private Plan.ColumnPlan ofClasses(int column, ClassCells cells) {
        boolean free = !options.columns().containsKey(column + 1) && cells.plan().names().isEmpty();
        if (free && cells.areNumbers()) {
            return new Plan.AsNumbers(DecimalSign.POINT, "", false);
        }
        if (free && complete && cells.names().isEmpty()) {
            return nothing(Role.NOTHING);
        }
        if (free && (cells.areTooMany() || complete && !cells.areClasses())) {
            return nothing(isNameless(column) && column == 0 ? Role.ROW_LABELS : Role.WORDS);
        }
        return cells.plan();
    }

    private static Plan.ColumnPlan nothing(Role role) {
        return new Plan.AsNothing(role);
    }

    private boolean isNameless(int column) {
        return plan.head().names().get(column).isEmpty();
    }

    /** Whether a target and an input remain without this column. */
    private boolean othersSuffice(int without) {
        return IntStream.range(0, rows.width())
                        .filter(column -> column != without && !(rows.cells(column) instanceof UnreadCells))
                        .count()
                > 1;
    }

    /** Whole numbers without a name, or numbers with such a name that count the rows from 0 or 1. */
    private boolean isRowNumbers(NumberCells cells) {
        String name = plan.head().names().getFirst().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return isWhole(cells);
        }
        return NAMES_OF_ROW_NUMBERS.contains(name) && isCount(cells) && othersSuffice(0);
    }

    private boolean isWhole(NumberCells cells) {
        return IntStream.range(0, rows.count())
                .mapToDouble(row -> cells.values()[row])
                .allMatch(value -> Double.isNaN(value) || value == Math.rint(value));
    }

    private boolean isCount(NumberCells cells) {
        double first = cells.values()[0];
        return (first == 0 || first == 1)
                && IntStream.range(0, rows.count()).allMatch(row -> cells.values()[row] == first + row);
    }

    private DecimalSign decimalSign(NumberCells cells) {
        if (options.decimalSign().isPresent()) {
            return options.decimalSign().get();
        }
        return DecimalEvidence.of(cells, plan.dialect().separator())
                .sign()
                .or(() -> DecimalEvidence.of(rows).sign())
                .orElseGet(() -> DecimalEvidence.of(rows).likelySign(plan.dialect().separator()));
    }
}
