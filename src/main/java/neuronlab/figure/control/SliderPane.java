package neuronlab.figure.control;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/**
 * Lays out the parts of a parameter's slider: in one row, in columns that are the same for every such slider of one
 * width, or in two rows where there is little room. A line below is kept free for a message.
 *
 * <p>Slider, field and message change at every step of a training. They are unmanaged, each the root of its own layout,
 * so that nothing around them is laid out again.
 */
final class SliderPane extends Region {
    private static final StyleablePropertyFactory<SliderPane> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final PseudoClass WITH_UNIT = PseudoClass.getPseudoClass("with-unit");
    /** The largest part of the field that a unit may take. */
    private static final double UNIT_SHARE = 0.45;
    /** From the unit to the right end of the field, in parts of its font's size. */
    private static final double UNIT_MARGIN = 0.7;

    private static final CssMetaData<SliderPane, Number> LABEL_WIDTH =
            STYLES.createSizeCssMetaData("-nl-label-width", pane -> pane.labelWidth, 150.0);
    private static final CssMetaData<SliderPane, Number> SWATCH_WIDTH =
            STYLES.createSizeCssMetaData("-nl-swatch-width", pane -> pane.swatchWidth, 26.0);
    private static final CssMetaData<SliderPane, Number> FIELD_WIDTH =
            STYLES.createSizeCssMetaData("-nl-field-width", pane -> pane.fieldWidth, 90.0);
    private static final CssMetaData<SliderPane, Number> MESSAGE_HEIGHT =
            STYLES.createSizeCssMetaData("-nl-message-height", pane -> pane.messageHeight, 22.0);
    private static final CssMetaData<SliderPane, Number> GAP =
            STYLES.createSizeCssMetaData("-nl-gap", pane -> pane.gap, 16.0);
    private static final CssMetaData<SliderPane, Number> TWO_ROWS_BELOW =
            STYLES.createSizeCssMetaData("-nl-two-rows-below", pane -> pane.twoRowsBelow, 480.0);

    private final StyleableDoubleProperty labelWidth = size(LABEL_WIDTH, 150);
    private final StyleableDoubleProperty swatchWidth = size(SWATCH_WIDTH, 26);
    private final StyleableDoubleProperty fieldWidth = size(FIELD_WIDTH, 90);
    private final StyleableDoubleProperty messageHeight = size(MESSAGE_HEIGHT, 22);
    private final StyleableDoubleProperty gap = size(GAP, 16);
    private final StyleableDoubleProperty twoRowsBelow = size(TWO_ROWS_BELOW, 480);

    final Region swatch = new Region();
    final Label label = new Label();
    final Label unit = new Label();
    final Slider slider = new Slider();
    final TextField field = new TextField();
    final Label message = new Label();

    SliderPane() {
        getStyleClass().add("slider-pane");
        swatch.getStyleClass().add("role-swatch");
        label.getStyleClass().add(ControlStyles.LABEL);
        label.setLabelFor(slider);
        label.setWrapText(true);
        unit.getStyleClass().add("control-unit");
        unit.visibleProperty().bind(unit.textProperty().isNotEmpty());
        field.getStyleClass().add(ControlStyles.NUMBER_FIELD);
        message.getStyleClass().add(ControlStyles.MESSAGE);
        List.of(slider, field, message).forEach(part -> part.setManaged(false));
        unit.setMouseTransparent(true);
        getChildren().addAll(swatch, label, slider, field, unit, message);
    }

    private StyleableDoubleProperty size(CssMetaData<SliderPane, Number> data, double start) {
        return new SimpleStyleableDoubleProperty(data, this, data.getProperty(), start) {
            @Override
            protected void invalidated() {
                requestLayout();
            }
        };
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return twoRowsBelow.get();
    }

    @Override
    protected double computeMinWidth(double height) {
        return swatchWidth.get() + gap.get() + 2 * fieldWidth.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : twoRowsBelow.get();
        double rows = isTwoRows(room) ? trackTop(room) + trackHeight() : rowHeight();
        return rows + messageHeight.get();
    }

    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(WITH_UNIT, isUnitInField());
        if (isTwoRows(getWidth())) {
            placeInTwoRows();
        } else {
            placeInOneRow();
        }
    }

    /** A short unit stands in the field, behind the value. */
    private boolean isUnitInField() {
        return !unit.getText().isEmpty() && unit.prefWidth(-1) <= fieldWidth.get() * UNIT_SHARE;
    }

    private boolean isTwoRows(double width) {
        return width < twoRowsBelow.get();
    }

    private double trackHeight() {
        return Math.ceil(slider.prefHeight(-1));
    }

    /** A name that is too long for its room goes on in another line. */
    private double headHeight(double nameRoom) {
        return Math.ceil(Math.max(label.prefHeight(nameRoom - swatchWidth.get()), field.prefHeight(-1)));
    }

    /** The room for the name, the swatch included, in the first of two rows. */
    private double nameRoom(double width) {
        return width - fieldWidth.get() - gap.get();
    }

    /** Where the track starts in the second of two rows. */
    private double trackTop(double width) {
        return headHeight(nameRoom(width)) + gap.get() / 4;
    }

    private double rowHeight() {
        return Math.max(headHeight(labelWidth.get()), trackHeight());
    }

    private void placeInOneRow() {
        double row = rowHeight();
        double trackX = labelWidth.get() + gap.get();
        double fieldX = getWidth() - fieldWidth.get();
        placeName(labelWidth.get(), row);
        if (!isUnitInField()) {
            place(unit, swatchWidth.get(), row, labelWidth.get() - swatchWidth.get(), messageHeight.get());
        }
        centre(slider, trackX, 0, fieldX - gap.get() - trackX, row);
        placeField(row);
        place(message, trackX, row, getWidth() - trackX, messageHeight.get());
    }

    private void placeInTwoRows() {
        double room = nameRoom(getWidth());
        double head = headHeight(room);
        double nameWidth = Math.min(room, swatchWidth.get() + Math.ceil(label.prefWidth(-1)));
        double unitX = nameWidth + gap.get() / 2;
        placeName(nameWidth, head);
        if (!isUnitInField()) {
            centre(unit, unitX, 0, Math.max(0, room - unitX), head);
        }
        placeField(head);
        place(slider, 0, trackTop(getWidth()), getWidth(), trackHeight());
        place(message, 0, trackTop(getWidth()) + trackHeight(), getWidth(), messageHeight.get());
    }

    private void placeName(double width, double row) {
        centre(swatch, 0, 0, swatch.prefWidth(-1), row);
        centre(label, swatchWidth.get(), 0, width - swatchWidth.get(), row);
    }

    private void placeField(double row) {
        centre(field, getWidth() - fieldWidth.get(), 0, fieldWidth.get(), row);
        if (isUnitInField()) {
            double width = Math.ceil(unit.prefWidth(-1));
            centre(unit, getWidth() - width - UNIT_MARGIN * unit.getFont().getSize(), 0, width, row);
        }
    }

    private void centre(Region part, double x, double y, double width, double height) {
        double own = Math.ceil(part.prefHeight(part.getContentBias() == Orientation.HORIZONTAL ? width : -1));
        place(part, x, y + (height - own) / 2, width, own);
    }

    private void place(Node part, double x, double y, double width, double height) {
        part.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
