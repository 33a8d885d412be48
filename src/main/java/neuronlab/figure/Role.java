package neuronlab.figure;

import java.util.Arrays;
import java.util.Objects;
import javafx.scene.Node;

/**
 * An idea of the tutorial that has one colour and one shape everywhere: in prose, formula, table, chart, control and
 * diagram.
 *
 * <p>The style class of a role gives a node and all that is in it the colours {@code -nl-role} (fill),
 * {@code -nl-role-edge} and {@code -nl-role-text}.
 */
public enum Role {
    /** What goes into a neuron. */
    INPUT("role-input"),
    /** What an input is multiplied by. */
    WEIGHT("role-weight"),
    /** What is added to the weighted sum. */
    BIAS("role-bias"),
    /** What comes out of a neuron. */
    OUTPUT("role-output"),
    /** The function that turns outputs into probabilities. */
    SOFTMAX("role-softmax"),
    /** What was really observed. */
    ACTUAL("role-actual"),
    /** What the model says. */
    PREDICTION("role-prediction"),
    /** How far the prediction is from what was observed. */
    ERROR("role-error");

    private final String styleClass;

    Role(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The style class of this role. */
    public String styleClass() {
        return styleClass;
    }

    /** Gives a node the style class of this role and takes that of every other role away. */
    public void mark(Node node) {
        Objects.requireNonNull(node, "node");
        unmark(node);
        node.getStyleClass().add(styleClass);
    }

    /** Takes the style classes of all roles away from a node. */
    public static void unmark(Node node) {
        node.getStyleClass().removeAll(Arrays.stream(values()).map(Role::styleClass).toList());
    }
}
