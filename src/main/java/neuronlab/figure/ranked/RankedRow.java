package neuronlab.figure.ranked;

import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One class of a ranking: its name and its bar. */
final class RankedRow extends Region {
    private final Label name = new Label();
    private final ProbabilityBar bar = new ProbabilityBar();
    private final Supplier<String> spoken;
    private double nameWidth;

    RankedRow(String shownName, String widestNumber, Supplier<String> spoken) {
        this.spoken = spoken;
        getStyleClass().add("ranked-row");
        name.getStyleClass().add("ranked-name");
        name.setText(shownName);
        name.setManaged(false);
        bar.widestTextProperty().set(widestNumber);
        bar.setManaged(false);
        setManaged(false);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().setAll(name, bar);
    }

    /** Marks the row as that of a class, so that it can have the colour of it. */
    void markAs(int index) {
        getStyleClass().add("ranked-" + (index + 1));
    }

    void show(double probability, String number) {
        bar.probabilityProperty().set(probability);
        bar.textProperty().set(number);
    }

    ProbabilityBar bar() {
        return bar;
    }

    double ownNameWidth() {
        return name.prefWidth(-1);
    }

    /** Lays the row out with a column of names that is as wide for all rows. */
    void layOut(double x, double width, double height, double widthOfNames) {
        nameWidth = widthOfNames;
        setLayoutX(x);
        resize(width, height);
        layoutChildren();
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double right = getInsets().getRight();
        double height = name.prefHeight(-1);
        name.resizeRelocate(left, snapPositionY((getHeight() - height) / 2), nameWidth, height);
        bar.resizeRelocate(left + nameWidth, 0, Math.max(0, getWidth() - left - right - nameWidth), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        double content = Math.max(name.prefHeight(-1), bar.prefHeight(-1));
        return Math.ceil(getInsets().getTop() + content + getInsets().getBottom());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? spoken.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
