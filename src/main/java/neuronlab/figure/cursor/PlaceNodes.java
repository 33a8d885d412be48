package neuronlab.figure.cursor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A node for each place that a screen reader has asked for, where the figure has none of its own. Nobody asks without a
 * screen reader, and so none are made; of the many places of a long curve only those visited last are kept.
 */
final class PlaceNodes {
    private static final int MOST = 64;

    private final Group group = new Group();
    private final Map<Integer, PlaceNode> nodes = new LinkedHashMap<>();

    PlaceNodes() {
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    Node group() {
        return group;
    }

    /** The node of a place, whose text is what is said of it. */
    Node of(int place, Bounds extent, Supplier<String> text) {
        PlaceNode node = nodes.computeIfAbsent(place, _ -> add(new PlaceNode(text)));
        node.cover(extent);
        while (nodes.size() > MOST) {
            forget(nodes.keySet().iterator().next());
        }
        return node;
    }

    private PlaceNode add(PlaceNode node) {
        group.getChildren().add(node);
        return node;
    }

    /** The text of a place may be another one now. */
    void textChanged(int place) {
        PlaceNode node = nodes.get(place);
        if (node != null) {
            node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** Another node is made for this place when it is asked for: a screen reader says it as if it were new. */
    void forget(int place) {
        PlaceNode node = nodes.remove(place);
        if (node != null) {
            group.getChildren().remove(node);
        }
    }

    /** Covers its place, so that a screen reader can show where it is; draws nothing. */
    private static final class PlaceNode extends Region {
        private final Supplier<String> text;

        PlaceNode(Supplier<String> text) {
            this.text = text;
            setManaged(false);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
        }

        void cover(Bounds extent) {
            setTranslateX(extent.getMinX());
            setTranslateY(extent.getMinY());
            resize(extent.getWidth(), extent.getHeight());
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.TEXT
                    ? text.get()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
