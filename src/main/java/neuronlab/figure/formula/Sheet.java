package neuronlab.figure.formula;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What a formula is written on; it shrinks as a whole. The boxes of the formula place what is on it. */
final class Sheet extends Region {
    Sheet() {
        getStyleClass().add("formula-sheet");
    }

    void show(List<Node> nodes) {
        getChildren().setAll(nodes);
    }
}
