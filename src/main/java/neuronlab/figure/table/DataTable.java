package neuronlab.figure.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import neuronlab.figure.csv.CsvContent;
import neuronlab.figure.language.Language;
import neuronlab.figure.layout.ShrunkPane;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;

/**
 * A table of a few rows that is as large as what it shows: no scroll bar, no empty row.
 *
 * <p>A new list of rows of the same number only changes the texts that differ, in place: nothing is laid out, unless a
 * text needs more room than its column ever had. What is lit up is set by the reader (mouse, click, arrow keys) or
 * from outside.
 *
 * @param <R> a row: an immutable value
 */
public final class DataTable<R> extends Region {
    private static final StyleablePropertyFactory<DataTable<?>> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<DataTable<?>, Number> COLUMN_GAP =
            STYLES.createSizeCssMetaData("-nl-column-gap", table -> table.columnGap, 30.0);
    private static final CssMetaData<DataTable<?>, Number> LEAST_COLUMN_GAP =
            STYLES.createSizeCssMetaData("-nl-least-column-gap", table -> table.leastColumnGap, 12.0);

    private final StyleableDoubleProperty columnGap =
            new SimpleStyleableDoubleProperty(COLUMN_GAP, this, "columnGap", 30.0);
    private final StyleableDoubleProperty leastColumnGap =
            new SimpleStyleableDoubleProperty(LEAST_COLUMN_GAP, this, "leastColumnGap", 12.0);
    private final ObjectProperty<List<TableColumn<R>>> columns =
            new SimpleObjectProperty<>(this, "columns", List.of());
    private final ObjectProperty<List<R>> rows = new SimpleObjectProperty<>(this, "rows", List.of());
    private final ObjectProperty<TableFooter> footer = new SimpleObjectProperty<>(this, "footer");
    private final IntegerProperty litRow = new SimpleIntegerProperty(this, "litRow", Spotlight.NO_ROW);
    private final ObjectProperty<Part> litPart = new SimpleObjectProperty<>(this, "litPart");
    private final TableSentences sentences;
    private final TableBody body;
    private final Scale scale = new Scale();

    /** An empty table that is read out in this language; its decimal sign is the one that numbers line up by. */
    public DataTable(Language language) {
        sentences = new TableSentences(language);
        body = new TableBody(language.numbers().decimalSign());
        getStyleClass().add("data-table");
        setFocusTraversable(true);
        // Each row is a sentence of its own: a grid would be read cell by cell.
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        follow();
        new TableInput(this).listen();
        CsvContent.offer(this, this::csv);
    }

    private void follow() {
        columns.addListener((_, _, now) -> {
            body.setColumns(now);
            showRows();
            showFooter();
            getChildren().setAll(body.nodes());
        });
        // Equal rows, too: what their columns say of them may have changed.
        rows.addListener(_ -> showRows());
        footer.addListener((_, _, _) -> showFooter());
        litRow.addListener((_, _, now) -> {
            body.lightRow(now.intValue());
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        });
        litPart.addListener((_, _, now) -> body.lightColumns(now));
        List.of(columnGap, leastColumnGap).forEach(size -> size.addListener(_ -> requestLayout()));
    }

    private void showRows() {
        boolean otherNumber = body.setRowCount(columns.get().isEmpty() ? 0 : rows.get().size(), this::rowSentence);
        boolean grown = false;
        for (int row = 0; row < body.rows().size(); row++) {
            grown |= body.rows().get(row).show(rowTexts(row), body.rooms());
        }
        if (otherNumber) {
            getChildren().setAll(body.nodes());
            body.lightRow(litRow.get());
            body.lightColumns(litPart.get());
        }
        if (grown) {
            requestLayout();
        }
    }

    private String csv() {
        return CsvContent.ofTexts(
                columns.get().stream().map(TableColumn::header).toList(),
                IntStream.range(0, rows.get().size()).mapToObj(this::rowTexts).toList());
    }

    private void showFooter() {
        boolean other = body.setFooter(columns.get().isEmpty() ? null : footer.get(), this::footerSentence);
        boolean grown = body.footer() != null && body.footer().show(footerTexts(), body.rooms());
        if (other) {
            getChildren().setAll(body.nodes());
        }
        if (grown) {
            requestLayout();
        }
    }

    private List<String> rowTexts(int row) {
        R shown = rows.get().get(row);
        return columns.get().stream().map(column -> column.text().apply(shown)).toList();
    }

    private List<String> footerTexts() {
        List<String> cells = footer.get().cells();
        return IntStream.range(0, columns.get().size())
                .mapToObj(column -> column < cells.size() ? cells.get(column) : "")
                .toList();
    }

    /** A row as a screen reader says it: {@code row 2: area 1,600, actual 329.9}; the row counts from 0. */
    public String rowSentence(int row) {
        return sentences.row(row, columns.get(), rowTexts(row));
    }

    private String footerSentence() {
        return sentences.footer(footer.get().label(), columns.get(), footerTexts());
    }

    @Override
    protected void layoutChildren() {
        ColumnLayout layout = columnLayout();
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        double shrunk = ShrunkPane.scale(room, layout.leastWidth());
        scale.setX(shrunk);
        scale.setY(shrunk);
        double width = Math.clamp(room, layout.leastWidth(), layout.naturalWidth());
        List<ColumnSlot> slots = layout.slots(width);
        double y = layoutHeaders(slots, insets);
        body.setSlots(slots);
        for (Region line : body.lines()) {
            double height = line.prefHeight(-1);
            place(line, insets.getLeft(), y, width, height);
            y += height;
        }
        place(body.frame(), insets.getLeft(), 0, width, y + insets.getBottom());
    }

    /** Where there is less room than the table needs, all of it is drawn smaller. */
    private void place(Region part, double x, double y, double width, double height) {
        if (!part.getTransforms().contains(scale)) {
            part.getTransforms().add(scale);
        }
        part.resizeRelocate(x * scale.getX(), y * scale.getY(), width, height);
    }

    private double layoutHeaders(List<ColumnSlot> slots, Insets insets) {
        double height = headerHeight(slots);
        for (int column = 0; column < slots.size(); column++) {
            ColumnSlot slot = slots.get(column);
            place(
                    body.headers().get(column),
                    insets.getLeft() + slot.x(),
                    insets.getTop(),
                    slot.width(),
                    height);
        }
        return insets.getTop() + height;
    }

    private double headerHeight(List<ColumnSlot> slots) {
        return IntStream.range(0, slots.size())
                .mapToDouble(column -> body.headers()
                        .get(column)
                        .prefHeight(slots.get(column).width()))
                .max()
                .orElse(0);
    }

    private ColumnLayout columnLayout() {
        body.fitRooms();
        double edge = body.rows().isEmpty() ? 0 : body.rows().getFirst().getInsets().getLeft();
        return new ColumnLayout(body.headers(), body.rooms(), columnGap.get(), leastColumnGap.get(), edge);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + columnLayout().naturalWidth() + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        double least = ShrunkPane.LEAST_SCALE * columnLayout().leastWidth();
        return getInsets().getLeft() + Math.ceil(least) + getInsets().getRight();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        ColumnLayout layout = columnLayout();
        double room = width < 0 ? layout.naturalWidth() : width - getInsets().getLeft() - getInsets().getRight();
        double lines = body.lines().stream().mapToDouble(line -> line.prefHeight(-1)).sum();
        double height = getInsets().getTop() + headerHeight(layout.slots(room)) + lines + getInsets().getBottom();
        return ShrunkPane.scale(room, layout.leastWidth()) * height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> body.rows().size();
            case ITEM_AT_INDEX -> body.rows().get((Integer) parameters[0]);
            case FOCUS_ITEM, SELECTED_ITEMS -> accessibleFocus(attribute);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private Object accessibleFocus(AccessibleAttribute attribute) {
        boolean any = litRow.get() >= 0 && litRow.get() < body.rows().size();
        Node row = any ? body.rows().get(litRow.get()) : null;
        if (attribute == AccessibleAttribute.SELECTED_ITEMS) {
            return FXCollections.observableArrayList(row == null ? List.of() : List.of(row));
        }
        return row == null ? this : row;
    }

    /** The columns, from left to right. */
    public ObjectProperty<List<TableColumn<R>>> columnsProperty() {
        return columns;
    }

    /** Sets the columns. */
    public void setColumns(List<TableColumn<R>> shown) {
        columns.set(List.copyOf(shown));
    }

    /** The rows, from top to bottom: a new list at each change. */
    public ObjectProperty<List<R>> rowsProperty() {
        return rows;
    }

    /** Sets the rows. */
    public void setRows(List<R> shown) {
        rows.set(List.copyOf(Objects.requireNonNull(shown, "rows")));
    }

    /** The row below all others; null for none. */
    public ObjectProperty<TableFooter> footerProperty() {
        return footer;
    }

    /** The row that is lit up while the others are dimmed; -1 for none. */
    public IntegerProperty litRowProperty() {
        return litRow;
    }

    /** The part whose columns are lit up while the others are dimmed; null for none. */
    public ObjectProperty<Part> litPartProperty() {
        return litPart;
    }

    TableBody body() {
        return body;
    }
}
