package neuronlab.figure.control;

import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

/** A switch that screen readers know as a check box; the one that it builds on has no role of its own. */
public final class Switch extends ToggleSwitch {
    /** A switch that is off. */
    public Switch(String text) {
        super(text);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        selectedProperty().subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED));
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
