package neuronlab.figure.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** One line of cells. It places changed texts by itself, so that a live value lays nothing else out. */
final class TableRow extends Region {
    private final List<CellTexts> cells;
    private final Supplier<String> sentence;
    private List<ColumnSlot> slots = List.of();

    TableRow(List<CellTexts> cells, Supplier<String> sentence, String styleClass) {
        this.cells = List.copyOf(cells);
        this.sentence = sentence;
        getStyleClass().add(styleClass);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        for (CellTexts cell : this.cells) {
            getChildren().addAll(cell.nodes());
            cell.nodes().forEach(node -> node.fontProperty().addListener(_ -> requestLayout()));
        }
    }

    List<CellTexts> cells() {
        return cells;
    }

    /** Adds a text that belongs to no column. */
    void addFree(Text text) {
        getChildren().add(text);
    }

    void setSlots(List<ColumnSlot> slots) {
        this.slots = slots;
        placeCells();
    }

    /** Shows other texts; true if one of them found too little room. */
    boolean show(List<String> texts, List<ColumnRoom> rooms) {
        boolean grown = false;
        for (int column = 0; column < cells.size(); column++) {
            CellTexts cell = cells.get(column);
            if (cell.show(texts.get(column))) {
                grown |= rooms.get(column).fit(cell);
                placeCell(column);
            }
        }
        return grown;
    }

    private void placeCells() {
        IntStream.range(0, cells.size()).forEach(this::placeCell);
    }

    private void placeCell(int column) {
        if (column < slots.size()) {
            CellTexts cell = cells.get(column);
            cell.place(slots.get(column), Math.round(getInsets().getTop() + cell.ascent()));
        }
    }

    @Override
    protected void layoutChildren() {
        placeCells();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double text = cells.stream().mapToDouble(CellTexts::height).max().orElse(0);
        return insets.getTop() + Math.ceil(text) + insets.getBottom();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        // Asked for only when somebody listens: a live value costs no sentence.
        return attribute == AccessibleAttribute.TEXT
                ? sentence.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
