package neuronlab.lesson.shared.page;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.link.Attention;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;

/** Lights up what coloured words stand for, in all figures of the page, while the pointer is on them. */
final class PartLink {
    private final Part part;
    private final Attention<Part> attention;

    PartLink(Part part, Spotlight spotlight) {
        this.part = part;
        ObjectProperty<Part> lit = spotlight.partProperty();
        this.attention = new Attention<>(null, lit::get, lit::set);
    }

    /** @param pieces the nodes that the words are made of */
    void watch(List<Node> pieces) {
        for (Node piece : pieces) {
            piece.getStyleClass().add("part-link");
            piece.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> attention.point(part));
            piece.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> attention.leave());
        }
    }
}
