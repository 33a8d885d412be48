package neuronlab.figure.control;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A switch that screen readers know as a check box; the one that it builds on has no role of its own. */
public final class Switch extends ToggleSwitch {
    /** A switch that is off. */
    public Switch(String text) {
        super(text);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        selectedProperty().subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The skin knows of one line alone. */
    @Override
    protected double computePrefHeight(double width) {
        double oneLine = super.computePrefHeight(width);
        return width < 0 || width >= prefWidth(-1) ? oneLine : Math.max(oneLine, heightOfText(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double heightOfText(double width) {
        double beside = part("thumb-area").map(area -> area.prefWidth(-1)).orElse(0.0);
        return part("label-container")
                .map(text -> Math.ceil(text.prefHeight(Math.max(text.minWidth(-1), width - beside))))
                .orElse(0.0);
    }

    private Optional<Region> part(String styleClass) {
        return getChildrenUnmodifiable().stream()
                .filter(part -> part.getStyleClass().contains(styleClass))
                .map(Region.class::cast)
                .findFirst();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        part("label-container").filter(text -> text.prefWidth(-1) > text.getWidth() + 1).ifPresent(text -> {
            double height = heightOfText(getWidth());
            text.resizeRelocate(text.getLayoutX(), (getHeight() - height) / 2, text.getWidth(), height);
        });
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> isSelected();
            case TEXT -> getText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
