package neuronlab.figure.ranked;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import neuronlab.figure.Role;

/**
 * A probability as a bar on a track, with its number beside it. Another probability changes only the bar and the text:
 * nothing is laid out again.
 */
public final class ProbabilityBar extends Region {
    private final DoubleProperty probability = new SimpleDoubleProperty(this, "probability", 0);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty widestText = new SimpleStringProperty(this, "widestText", "");
    private final Region track = new Region();
    private final Region fill = new Region();
    private final Text number = text();
    private final Text gauge = text();
    private double trackLength;

    /** An empty bar in the colour of outputs. */
    public ProbabilityBar() {
        getStyleClass().add("probability-bar");
        Role.OUTPUT.mark(this);
        track.getStyleClass().add("probability-track");
        fill.getStyleClass().add("probability-fill");
        track.setManaged(false);
        fill.setManaged(false);
        gauge.setVisible(false);
        number.textProperty().bind(text);
        gauge.textProperty().bind(widestText);
        getChildren().setAll(track, fill, number, gauge);
        setAccessibleRole(AccessibleRole.TEXT);
        probability.addListener(_ -> showFill());
        text.addListener(_ -> placeNumber());
        widestText.addListener(_ -> requestLayout());
    }

    private static Text text() {
        Text text = new Text();
        text.getStyleClass().add("probability-text");
        text.setTextOrigin(VPos.CENTER);
        // It changes with every stroke of a drawing and must not lay its ancestors out.
        text.setManaged(false);
        return text;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double thickness = track.prefHeight(-1);
        double gap = track.getInsets().getRight();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        trackLength = snapSizeX(Math.max(0, room - gap - gauge.getLayoutBounds().getWidth()));
        double y = snapPositionY(middle() - thickness / 2);
        track.resizeRelocate(insets.getLeft(), y, trackLength, thickness);
        fill.relocate(insets.getLeft(), y);
        showFill();
        placeNumber();
    }

    private double middle() {
        return (getInsets().getTop() + getHeight() - getInsets().getBottom()) / 2;
    }

    private void showFill() {
        fill.resize(trackLength * Math.clamp(probability.get(), 0, 1), track.getHeight());
    }

    private void placeNumber() {
        number.setX(getWidth() - getInsets().getRight() - number.getLayoutBounds().getWidth());
        number.setY(middle());
    }

    @Override
    protected double computePrefHeight(double width) {
        double content = Math.max(track.prefHeight(-1), gauge.getLayoutBounds().getHeight());
        return Math.ceil(getInsets().getTop() + content + getInsets().getBottom());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + track.prefWidth(-1) + gauge.getLayoutBounds().getWidth();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        boolean spoken = attribute == AccessibleAttribute.TEXT && getAccessibleText() == null;
        return spoken ? text.get() : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** How long the bar is, from 0 to 1. */
    public DoubleProperty probabilityProperty() {
        return probability;
    }

    /** The number as it is shown. */
    public StringProperty textProperty() {
        return text;
    }

    /** A number for which there is always room, so that bars below each other start and end alike. */
    public StringProperty widestTextProperty() {
        return widestText;
    }

    /** How much of its track the bar covers now, in pixels. */
    double fillLength() {
        return fill.getWidth();
    }

    double trackLength() {
        return trackLength;
    }
}
