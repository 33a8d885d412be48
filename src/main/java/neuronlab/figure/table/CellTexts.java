package neuronlab.figure.table;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.Text;

/**
 * The text of one cell, in two pieces that meet at the decimal point. The font's digits differ in width, so the points
 * only line up if each cell is placed by its own.
 */
final class CellTexts {
    private final ColumnKind kind;
    private final char decimalSign;
    private final Text whole = piece();
    private final Text fraction = piece();
    private String shown = "";

    CellTexts(ColumnKind kind, char decimalSign) {
        this.kind = kind;
        this.decimalSign = decimalSign;
    }

    private static Text piece() {
        Text piece = new Text();
        piece.getStyleClass().add("cell-text");
        piece.setTextOrigin(VPos.BASELINE);
        // A live value must not lay its ancestors out: the row places these by itself.
        piece.setManaged(false);
        return piece;
    }

    List<Text> nodes() {
        return List.of(whole, fraction);
    }

    String shown() {
        return shown;
    }

    /** Shows another text; true if there was a change. */
    boolean show(String text) {
        if (shown.equals(text)) {
            return false;
        }
        shown = text;
        int point = kind == ColumnKind.NUMBERS ? text.lastIndexOf(decimalSign) : -1;
        whole.setText(point < 0 ? text : text.substring(0, point));
        fraction.setText(point < 0 ? "" : text.substring(point));
        return true;
    }

    double wholeWidth() {
        return width(whole);
    }

    double fractionWidth() {
        return width(fraction);
    }

    double fontSize() {
        return whole.getFont().getSize();
    }

    double height() {
        return whole.getLayoutBounds().getHeight();
    }

    double ascent() {
        return whole.getBaselineOffset();
    }

    private static double width(Text text) {
        return text.getText().isEmpty() ? 0 : Math.ceil(text.getLayoutBounds().getWidth());
    }

    /** Places the cell: words from the left of {@code slot}, numbers with the decimal point where the slot has it. */
    void place(ColumnSlot slot, double baseline) {
        double point = slot.x() + slot.pointOffset();
        whole.setX(kind == ColumnKind.NUMBERS ? point - wholeWidth() : slot.x());
        fraction.setX(point);
        whole.setY(baseline);
        fraction.setY(baseline);
    }
}
