package neuronlab.model.data.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says how a file was understood, when it has been read. */
final class Summary {
    private final Rows rows;
    private final Plan plan;

    private Summary(Rows rows) {
        this.rows = rows;
        this.plan = rows.plan();
    }

    static Understanding of(Rows rows, CsvOptions options) {
        Summary summary = new Summary(rows);
        List<LeftOutLine> leftOut = new ArrayList<>(rows.plan().head().leftOut());
        leftOut.addAll(rows.plan().tail());
        return new Understanding(
                rows.plan().encoding().charset(),
                rows.plan().dialect().separator(),
                rows.plan().dialect().quote(),
                options.missing().orElse(rows.missingTexts()),
                summary.decimalSign(),
                rows.plan().head().line(),
                summary.columns(),
                leftOut,
                rows.count(),
                rows.problems(),
                rows.problemCount(),
                options.decimalSign().isPresent() ? Optional.empty() : summary.doubt());
    }

    private Optional<DecimalSign> decimalSign() {
        DecimalEvidence evidence = DecimalEvidence.of(rows);
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        return evidence.sign().or(() -> Optional.of(evidence.likelySign(plan.dialect().separator())));
    }

    /** The first number that can be read in two ways, if nothing in the file decides it. */
    private Optional<Understanding.Doubt> doubt() {
        if (!DecimalEvidence.of(rows).isOpen()) {
            return Optional.empty();
        }
        List<Understanding.Doubt> all = new ArrayList<>();
        for (int column = 0; column < rows.width(); column++) {
            if (rows.cells(column) instanceof NumberCells cells) {
                cells.firstDoubt().ifPresent(all::add);
            }
        }
        return all.stream().min(Comparator.comparingLong(Understanding.Doubt::line));
    }

    private List<ReadColumn> columns() {
        List<ReadColumn> columns = new ArrayList<>();
        for (int column = 0; column < rows.width(); column++) {
            columns.add(column(column));
        }
        return columns;
    }

    private ReadColumn column(int column) {
        String name = plan.head().names().get(column);
        String unit = plan.head().units().get(column);
        return switch (rows.cells(column)) {
            case NumberCells cells -> {
                String shown = unit.isEmpty() ? cells.usualBeside() : unit;
                yield read(column, name, shown, ReadColumn.Role.NUMBERS, List.of());
            }
            case ClassCells cells -> read(column, name, unit, ReadColumn.Role.CLASSES, cells.names());
            case UnreadCells _ -> {
                Plan.AsNothing nothing = (Plan.AsNothing) plan.columns().get(column);
                yield read(column, name, unit, nothing.role(), List.of());
            }
        };
    }

    private ReadColumn read(int column, String name, String unit, ReadColumn.Role role, List<String> classes) {
        return new ReadColumn(
                column + 1, name, unit, role, classes, rows.missing(column), rows.unreadable(column));
    }
}
