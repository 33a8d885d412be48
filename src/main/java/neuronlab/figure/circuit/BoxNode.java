package neuronlab.figure.circuit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/**
 * The box of one number: its name and formula above, its value at the left and the slope at the right, or below the value
 * in a box that is too narrow for both.
 */
final class BoxNode extends VBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final CircuitBox box;
    private final String unknown;
    private final Label title = new Label();
    private final Label formula = new Label();
    private final Label value = new Label();
    private final Label slope = new Label();
    private final GridPane numbers = new GridPane();

    /** @param unknown what stands in place of a number that is not known yet */
    BoxNode(CircuitBox box, String unknown) {
        this.box = box;
        this.unknown = unknown;
        setId("box-" + box.id());
        getStyleClass().addAll("circuit-box", box.role().styleClass());
        setAccessibleRole(AccessibleRole.TEXT);
        title.setText(box.title());
        title.getStyleClass().add("circuit-title");
        title.setMinWidth(USE_PREF_SIZE);
        formula.setText(box.formula());
        formula.getStyleClass().add("circuit-formula");
        formula.setMinWidth(0);
        formula.managedProperty().bind(formula.visibleProperty());
        HBox name = new HBox(title, formula);
        name.getStyleClass().add("circuit-name");
        numbers.addRow(0, half(value, "circuit-value"), half(slope, "circuit-slope"));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        numbers.getRowConstraints().setAll(row);
        VBox.setVgrow(numbers, Priority.ALWAYS);
        getChildren().setAll(name, numbers);
        setValue(null);
        setSlope(null);
    }

    /** Where a formula would be cut, the name stands alone. */
    @Override
    protected void layoutChildren() {
        HBox name = (HBox) title.getParent();
        double room = getWidth() - name.getInsets().getLeft() - name.getInsets().getRight();
        formula.setVisible(title.prefWidth(-1) + name.getSpacing() + formula.prefWidth(-1) <= room);
        super.layoutChildren();
    }

    /** The least width that holds value and slope beside each other. */
    double widthOfNumbers() {
        return value.prefWidth(-1) + slope.prefWidth(-1);
    }

    /** Puts the slope below the value, or beside it again. */
    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        GridPane.setConstraints(slope, narrow ? 0 : 1, narrow ? 1 : 0);
    }

    private static Label half(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER);
        GridPane.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    CircuitBox box() {
        return box;
    }

    void setValue(String text) {
        value.setText(text == null ? unknown : text);
        value.pseudoClassStateChanged(OPEN, text == null);
    }

    void setSlope(String text) {
        slope.setText(text == null ? unknown : text);
        slope.pseudoClassStateChanged(OPEN, text == null);
    }

    boolean hasSlope() {
        return !slope.getText().equals(unknown) && !slope.getText().isEmpty();
    }

    boolean hasValue() {
        return !value.getText().equals(unknown);
    }

    String valueText() {
        return value.getText();
    }

    String slopeText() {
        return slope.getText();
    }

    void light(boolean lit) {
        pseudoClassStateChanged(LIT, lit);
    }
}
