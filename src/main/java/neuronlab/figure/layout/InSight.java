package neuronlab.figure.layout;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** Whether a part can be seen: it and all that it stands in is visible, in a window that is shown. */
public final class InSight {
    private InSight() {}

    /**
     * Whether a node stands in a scene, seen or hidden: while it does, it may listen to what is there for longer. Unlike
     * {@code sceneProperty().isNotNull()}, which its scene keeps only weakly, this lasts as long as the node.
     */
    public static ObservableValue<Boolean> inScene(Node node) {
        return node.sceneProperty().map(_ -> true).orElse(false);
    }

    /** Tells so of a node, wherever it is put. What is scrolled away is in sight all the same. */
    public static ObservableValue<Boolean> of(Node node) {
        ObservableValue<Boolean> inWindow = node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
        ObservableValue<Boolean> around =
                node.parentProperty().map(InSight::of).orElse(inWindow).flatMap(seen -> seen);
        // Not one for all: who listens to it would be kept by it.
        ObservableValue<Boolean> hidden = new SimpleBooleanProperty(false);
        return node.visibleProperty().flatMap(visible -> visible ? around : hidden);
    }
}
