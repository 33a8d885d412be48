package neuronlab.figure.network;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import neuronlab.figure.network.NetworkElement.Weight;

/** The lit ones among edges that are otherwise only part of a picture. */
final class LitEdges extends Group {
    private List<Weight> shown = List.of();

    LitEdges() {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
    }

    /** Shows arrows for the lit weights. */
    void show(NetworkMarks marks, NetworkPlacement placement) {
        List<Weight> wanted = new ArrayList<>();
        for (NetworkElement element : marks.lit()) {
            if (element instanceof Weight weight && placement.shape().has(weight)) {
                wanted.add(weight);
            }
        }
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        getChildren().clear();
        for (Weight _ : shown) {
            EdgeArrow arrow = new EdgeArrow(placement.detail());
            arrow.pseudoClassStateChanged(NetworkPart.HIGHLIGHTED, true);
            getChildren().add(arrow);
        }
        applyCss();
    }

    /** Moves the arrows to where their edges are seen. */
    void place(NetworkPlacement placement, NetworkZoom zoom) {
        for (int k = 0; k < shown.size(); k++) {
            Weight weight = shown.get(k);
            if (placement.shape().has(weight)) {
                ((EdgeArrow) getChildren().get(k)).place(zoom.of(placement.edge(weight.output(), weight.input())));
            }
        }
    }
}
