package neuronlab.figure.network;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import neuronlab.figure.network.placement.Box;
import neuronlab.figure.network.shape.NetworkElement;

/** The current part of a diagram for a screen reader: another node for each part, so that every move is heard. */
final class SpokenPart extends Group {
    private Region item = new Region();

    SpokenPart() {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
    }

    /** The node that has the keyboard within the diagram. */
    Node item() {
        return item;
    }

    /** The current part is another one. */
    void say(String text) {
        item = new Region();
        item.setManaged(false);
        item.setAccessibleRole(AccessibleRole.LIST_ITEM);
        item.setAccessibleText(text);
        getChildren().setAll(item);
    }

    /** The current part says something else now; nobody is interrupted for it. */
    void correct(String text) {
        item.setAccessibleText(text);
    }

    /** The current part is seen where that part of the network is. */
    void placeIn(ZoomedNetwork seen, NetworkElement part) {
        if (seen.shows(part)) {
            Point2D centre = seen.seen(part);
            Box size = seen.placement().spot(part).size();
            item.resizeRelocate(
                    centre.getX() - size.width() / 2, centre.getY() - size.height() / 2, size.width(), size.height());
        }
    }
}
