package neuronlab.model.data.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a file by a plan, corrects the plan by what that shows, and reads again, until nothing is to be corrected. A
 * large file's beginning is settled first, so that the whole of it is read once as a rule.
 */
final class Passes {
    private static final int MOST_PASSES = 8;
    private static final int ROWS_OF_A_HEAD = 200;
    private static final double ROOM = 1.02;

    private final TableSource source;
    private final CsvOptions options;
    private final CsvProgress progress;

    Passes(TableSource source, CsvOptions options, CsvProgress progress) {
        this.source = source;
        this.options = options;
        this.progress = progress;
    }

    /** The rows, and the plan by which they are right. */
    Rows read() throws CsvException {
        try {
            Sample sample = Sample.of(source, options.charset());
            Plan plan = firstPlan(sample);
            if (!sample.whole()) {
                plan = settledBy(sample, plan);
            }
            int expected = (int) Math.min(Integer.MAX_VALUE / 2, ROOM * source.size() / sample.bytesARow());
            Rows rows = settled(plan, each -> readSource(each, expected), true);
            requireUsable(rows);
            return rows;
        } catch (UncheckedIOException e) {
            throw new CsvException(TableSource.problem(e.getCause()), e);
        } catch (IOException e) {
            throw new CsvException(TableSource.problem(e), e);
        }
    }

    private Plan firstPlan(Sample sample) throws CsvException {
        Separator separator = options.separator()
                .or(() -> SeparatorFinder.named(sample.text()))
                .orElseGet(() -> SeparatorFinder.find(sample, options));
        Dialect dialect = Dialect.of(separator, options.quote(), sample.text());
        List<CsvRow> rows = sample.rows(dialect, ROWS_OF_A_HEAD);
        List<LeftOutLine> leftOut = new ArrayList<>();
        if (SeparatorFinder.isNamed(sample.text())) {
            leftOut.add(rows.removeFirst().leftOut(LeftOutLine.Reason.SEPARATOR));
        }
        if (rows.isEmpty()) {
            requireWellFormed(sample, dialect);
            throw new CsvException(new CsvProblem.Empty());
        }
        Head head = HeadFinder.find(rows, options);
        leftOut.addAll(head.leftOut());
        List<String> names = IntStream.range(0, head.width()).mapToObj(i -> name(i, head)).toList();
        Head whole = new Head(head.line(), names, head.units(), head.firstRow(), leftOut);
        requireColumns(whole);
        List<Plan.ColumnPlan> columns = new ArrayList<>();
        for (int column = 0; column < head.width(); column++) {
            columns.add(firstPlan(column, names.get(column)));
        }
        return new Plan(sample.encoding(), dialect, options.marks(), whole, columns, List.of());
    }

    /** A column without a name gets one if the reader wants to have it. */
    private String name(int column, Head head) {
        String name = head.names().get(column);
        return name.isEmpty() && options.columns().containsKey(column + 1) ? "x" + (column + 1) : name;
    }

    private Plan.ColumnPlan firstPlan(int column, String name) {
        CsvOptions.ReadAs chosen = options.columns().get(column + 1);
        List<String> classes = options.classes().getOrDefault(name, List.of());
        if (chosen == CsvOptions.ReadAs.NOTHING) {
            return new Plan.AsNothing(ReadColumn.Role.UNREAD);
        }
        if (chosen == CsvOptions.ReadAs.CLASSES || !classes.isEmpty()) {
            return new Plan.AsClasses(classes);
        }
        return new Plan.AsNumbers(options.decimalSign().orElse(DecimalSign.POINT), "", false);
    }

    private static void requireColumns(Head head) throws CsvException {
        long line = Math.max(1, head.line());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < head.width(); i++) {
            String name = head.names().get(i);
            if (!name.isEmpty() && !seen.add(name)) {
                throw new CsvException(new CsvProblem.DuplicateColumn(line, i + 1, name));
            }
        }
    }

    /** A quotation mark out of place in the first row would otherwise pass for an empty file. */
    private void requireWellFormed(Sample sample, Dialect dialect) throws CsvException {
        try {
            Head none = new Head(0, List.of(), List.of(), 1, List.of());
            Plan plan = new Plan(sample.encoding(), dialect, options.marks(), none, List.of(), List.of());
            read(plan, new StringReader(sample.text()), 1);
        } catch (IOException e) {
            throw new CsvException(TableSource.problem(e), e);
        }
    }

    private Plan settledBy(Sample sample, Plan plan) throws IOException {
        try {
            return settled(plan, each -> read(each, new StringReader(sample.text()), 1), false).plan();
        } catch (CsvException _) {
            // A quoted cell may go on behind the sample's end; if it does not, reading the whole says so.
            return plan;
        }
    }

    /** Reading by a plan. */
    private interface Pass {
        Rows read(Plan plan) throws CsvException, IOException;
    }

    private Rows settled(Plan first, Pass pass, boolean complete) throws CsvException, IOException {
        Plan plan = first;
        Rows rows = pass.read(plan);
        for (int i = 1; i < MOST_PASSES; i++) {
            requireRows(rows);
            Plan corrected = Correction.of(rows, options, complete);
            if (corrected.equals(rows.plan())) {
                return rows;
            }
            plan = corrected;
            rows = pass.read(plan);
        }
        return rows;
    }

    private Rows readSource(Plan plan, int expectedRows) throws CsvException, IOException {
        try {
            return decoded(plan, expectedRows);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            if (options.charset().isEmpty() && plan.encoding().charset().equals(StandardCharsets.UTF_8)) {
                return readSource(plan.with(plan.encoding().withoutUtf8()), expectedRows);
            }
            try (InputStream in = source.open()) {
                throw new CsvException(new CsvProblem.NotUtf8(plan.encoding().firstForeignLine(in)), e);
            }
        }
    }

    private Rows decoded(Plan plan, int expectedRows) throws CsvException, IOException {
        long size = source.size();
        ProgressStream bytes = new ProgressStream(source.open(), size, progress);
        try (Reader text = plan.encoding().decode(bytes)) {
            Rows rows = new Rows(plan, expectedRows);
            bytes.whenNearEnd(rows::setNearEnd);
            return read(plan, text, rows);
        }
    }

    private static Rows read(Plan plan, Reader text, int expectedRows) throws CsvException, IOException {
        return read(plan, text, new Rows(plan, expectedRows));
    }

    private static Rows read(Plan plan, Reader text, Rows rows) throws CsvException {
        try {
            for (boolean goesOn : plan.dialect().read(text, rows)) {
                if (!goesOn) {
                    throw new CsvException(new CsvProblem.TooLarge(rows.line()));
                }
            }
            return rows;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof RuntimeException inside) {
                // Not the text's fault: the reading was ended.
                throw inside;
            }
            throw new CsvException(new CsvProblem.Malformed(rows.line(), rows.column()), e);
        }
    }

    private static void requireRows(Rows rows) throws CsvException {
        Head head = rows.plan().head();
        if (rows.count() == 0) {
            throw new CsvException(new CsvProblem.HeaderOnly(head.line() + 1, 1));
        }
        if (2 * rows.raggedRows() > rows.count()) {
            throw new CsvException(mostlyRagged(rows));
        }
    }

    /** More cells than columns, but not more than twice as many: some are the decimals of the cell before. */
    private static CsvProblem mostlyRagged(Rows rows) {
        CsvProblem.Ragged ragged = rows.firstRagged().orElseThrow();
        boolean divided = ragged.found() > ragged.expected() && ragged.found() <= 2 * ragged.expected();
        return divided && rows.plan().dialect().separator() == Separator.COMMA
                ? new CsvProblem.DecimalCommas(ragged.line(), 1)
                : ragged;
    }

    private static CsvProblem tooFew(Plan plan) {
        long line = Math.max(1, plan.head().line());
        for (int column = 0; column < plan.columns().size(); column++) {
            if (plan.columns().get(column) instanceof Plan.AsNothing nothing) {
                String name = plan.head().names().get(column);
                return new CsvProblem.Unusable(line, column + 1, name, nothing.role());
            }
        }
        return new CsvProblem.NoInput(line, 1);
    }

    private static void requireUsable(Rows rows) throws CsvException {
        Head head = rows.plan().head();
        int usable = 0;
        for (int column = 0; column < head.width(); column++) {
            if (!(rows.cells(column) instanceof UnreadCells)) {
                usable++;
                if (head.names().get(column).isEmpty()) {
                    throw new CsvException(new CsvProblem.Unnamed(head.line(), column + 1));
                }
            }
        }
        if (usable < 2) {
            throw new CsvException(tooFew(rows.plan()));
        }
    }
}
