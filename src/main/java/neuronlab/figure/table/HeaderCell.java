package neuronlab.figure.table;

import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import neuronlab.figure.link.Part;

/**
 * What stands above a column: the mark of its part, in that part's colour and shape, and the name, on several lines if
 * need be.
 */
final class HeaderCell extends Region {
    private final Region mark = new Region();
    private final Text text = new Text();
    private final ColumnKind kind;
    private final Part part;

    HeaderCell(TableColumn<?> column) {
        this.kind = column.kind();
        this.part = column.part();
        getStyleClass().add("table-header-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(column.spoken());
        mark.getStyleClass().add("table-mark");
        mark.setManaged(false);
        text.getStyleClass().add("table-header-text");
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        text.setText(column.header());
        text.setTextAlignment(kind == ColumnKind.NUMBERS ? TextAlignment.RIGHT : TextAlignment.LEFT);
        text.fontProperty().addListener(_ -> requestLayout());
        getChildren().setAll(text);
        if (part != null) {
            // Without a part there are no role colours to draw a mark in.
            getChildren().add(mark);
            part.role().mark(this);
        }
    }

    Part part() {
        return part;
    }

    /** The width in which the name stands on one line. */
    double wideWidth() {
        return markWidth() + measure(text.getText());
    }

    /** The width below which a word would be broken. */
    double narrowWidth() {
        return markWidth()
                + Arrays.stream(text.getText().split(" "))
                        .mapToDouble(this::measure)
                        .max()
                        .orElse(0);
    }

    private double measure(String words) {
        Text probe = new Text(words);
        probe.setFont(text.getFont());
        return Math.ceil(probe.getLayoutBounds().getWidth()) + 1;
    }

    /** The mark and as much space again as its own right padding says. */
    private double markWidth() {
        return part == null ? 0 : Math.ceil(mark.prefWidth(-1) + getInsets().getLeft());
    }

    @Override
    protected double computePrefHeight(double width) {
        wrap(width);
        return getInsets().getTop() + Math.ceil(text.getLayoutBounds().getHeight()) + getInsets().getBottom();
    }

    private void wrap(double width) {
        double room = width - markWidth();
        text.setWrappingWidth(width > 0 && measure(text.getText()) > room ? room : 0);
    }

    @Override
    protected void layoutChildren() {
        wrap(getWidth());
        double textWidth = Math.ceil(text.getLayoutBounds().getWidth());
        double textHeight = text.getLayoutBounds().getHeight();
        double start = kind == ColumnKind.NUMBERS ? getWidth() - textWidth : markWidth();
        double top = Math.round(getHeight() - getInsets().getBottom() - textHeight);
        text.setX(Math.round(start));
        text.setY(top);
        double size = mark.prefHeight(-1);
        double markTop = top + (lineHeight() - size) / 2;
        mark.resizeRelocate(Math.round(start - markWidth()), Math.round(markTop), mark.prefWidth(-1), size);
    }

    private double lineHeight() {
        Text probe = new Text(text.getText());
        probe.setFont(text.getFont());
        return probe.getLayoutBounds().getHeight();
    }
}
