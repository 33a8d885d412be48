package neuronlab.figure.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.link.Part;

/**
 * The nodes of a table: headers, a rule, rows, a footer. As long as their number stays, rows are kept and only change
 * their texts.
 */
final class TableBody {
    private static final String LAST = "last";

    private final char decimalSign;
    private final List<HeaderCell> headers = new ArrayList<>();
    private final List<ColumnRoom> rooms = new ArrayList<>();
    private final List<CellTexts> samples = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final Region frame = new Region();
    private final Region headerRule = rule();
    private final Region footerRule = rule();
    private final Text footerLabel = new Text();
    private List<? extends TableColumn<?>> columns = List.of();
    private TableRow footer;
    private double fittedSize;

    TableBody(char decimalSign) {
        this.decimalSign = decimalSign;
        frame.getStyleClass().add("table-frame");
        frame.setMouseTransparent(true);
        footerLabel.getStyleClass().addAll("cell-text", "table-footer-label");
        footerLabel.setManaged(false);
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("table-rule");
        return rule;
    }

    List<HeaderCell> headers() {
        return headers;
    }

    List<TableRow> rows() {
        return rows;
    }

    TableRow footer() {
        return footer;
    }

    /** What is round the table when it has the focus. */
    Region frame() {
        return frame;
    }

    List<ColumnRoom> rooms() {
        return rooms;
    }

    /** Starts anew with other columns and no rows. */
    void setColumns(List<? extends TableColumn<?>> columns) {
        this.columns = columns;
        headers.clear();
        rooms.clear();
        samples.clear();
        rows.clear();
        footer = null;
        for (TableColumn<?> column : columns) {
            headers.add(new HeaderCell(column));
            rooms.add(new ColumnRoom());
            CellTexts sample = new CellTexts(column.kind(), decimalSign);
            sample.show(column.widest());
            sample.nodes().forEach(node -> node.setVisible(false));
            samples.add(sample);
        }
    }

    /** Has this number of rows; true if there was another number before. */
    boolean setRowCount(int count, IntFunction<String> sentence) {
        if (rows.size() == count) {
            return false;
        }
        while (rows.size() > count) {
            rows.removeLast();
        }
        while (rows.size() < count) {
            int index = rows.size();
            rows.add(new TableRow(cells(), () -> sentence.apply(index), "table-row"));
        }
        rows.forEach(row -> row.getStyleClass().remove(LAST));
        if (!rows.isEmpty()) {
            rows.getLast().getStyleClass().add(LAST);
        }
        return true;
    }

    private List<CellTexts> cells() {
        return columns.stream()
                .map(column -> new CellTexts(column.kind(), decimalSign))
                .toList();
    }

    /** Shows a footer or, for null, none; true if there was one and is none now, or the other way round. */
    boolean setFooter(TableFooter shown, Supplier<String> sentence) {
        boolean had = footer != null;
        if (shown == null) {
            footer = null;
            return had;
        }
        if (!had) {
            footer = new TableRow(cells(), sentence, "table-footer");
            footer.addFree(footerLabel);
        }
        footerLabel.setText(shown.label());
        return !had;
    }

    /** What stands below the headers, from top to bottom. */
    List<Region> lines() {
        Stream<Region> footing = footer == null ? Stream.of() : Stream.of(footerRule, footer);
        return Stream.of(Stream.of(headerRule), rows.stream(), footing)
                .flatMap(part -> part.map(Region.class::cast))
                .toList();
    }

    /** All nodes, in the order in which they are drawn. */
    List<Node> nodes() {
        Stream<Node> rooming = samples.stream().flatMap(sample -> sample.nodes().stream());
        return Stream.of(Stream.of(frame), rooming, headers.stream(), lines().stream())
                .flatMap(part -> part.map(Node.class::cast))
                .toList();
    }

    /** Makes room for all that is shown. To be called when the style is known. */
    void fitRooms() {
        double size = samples.isEmpty() ? 0 : samples.getFirst().fontSize();
        if (size != fittedSize) {
            // Another text size: what the columns had before says nothing any more.
            rooms.forEach(ColumnRoom::reset);
            fittedSize = size;
        }
        Stream<List<CellTexts>> lines = Stream.concat(
                rows.stream().map(TableRow::cells),
                footer == null ? Stream.of(samples) : Stream.of(samples, footer.cells()));
        lines.forEach(line -> IntStream.range(0, rooms.size())
                .forEach(column -> rooms.get(column).fit(line.get(column))));
    }

    void setSlots(List<ColumnSlot> slots) {
        rows.forEach(row -> row.setSlots(slots));
        if (footer != null) {
            footer.setSlots(slots);
            footerLabel.setX(footer.getInsets().getLeft());
            footerLabel.setY(Math.round(footer.getInsets().getTop() + footerLabel.getBaselineOffset()));
        }
    }

    void lightRow(int lit) {
        boolean any = lit >= 0 && lit < rows.size();
        for (int row = 0; row < rows.size(); row++) {
            Emphasis.of(any, row == lit).show(rows.get(row));
        }
    }

    /** Lights up the columns that show this part; if none does, all stay as usual. */
    void lightColumns(Part part) {
        List<Boolean> lit = columns.stream()
                .map(column -> part != null && part.meets(column.part()))
                .toList();
        boolean any = Collections.frequency(lit, true) > 0;
        for (int column = 0; column < lit.size(); column++) {
            Emphasis look = Emphasis.of(any, lit.get(column));
            look.show(headers.get(column));
            for (TableRow row : rows) {
                row.cells().get(column).nodes().forEach(look::show);
            }
        }
    }
}
