package neuronlab.lesson.laboratory.panel;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The part of a panel that scrolls if there is too little room. What gets the focus in it is in sight. */
public final class PanelScroll extends ScrollPane {
    private final Region content;

    /** Scrolls over this. */
    public PanelScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("panel-scroll");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
    }

    private void reveal(Node owner) {
        boolean within = Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(node -> node == content);
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (within && hidden > 0) {
            Bounds place = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            double top = getVvalue() * hidden;
            double bottom = top + getViewportBounds().getHeight();
            if (place.getMinY() < top || place.getMaxY() > bottom) {
                double middle = place.getCenterY() - getViewportBounds().getHeight() / 2;
                setVvalue(Math.clamp(middle / hidden, 0, 1));
            }
        }
    }
}
