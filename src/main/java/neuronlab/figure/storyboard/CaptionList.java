package neuronlab.figure.storyboard;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import neuronlab.figure.layout.WrappedLabel;

/** The captions of all steps below each other, where there is room for them: those told before can still be read. */
final class CaptionList extends VBox {
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

    CaptionList(List<StoryStep> steps) {
        getStyleClass().addAll("storyboard-captions", "storyboard-list");
        steps.forEach(step -> getChildren().add(new WrappedLabel(step.caption(), "storyboard-line")));
    }

    /** Shows the captions up to a step, from 1; the later ones keep their places, so that nothing jumps. */
    void show(int step) {
        for (int index = 0; index < getChildren().size(); index++) {
            getChildren().get(index).setVisible(index < step);
            getChildren().get(index).pseudoClassStateChanged(TOLD, index < step - 1);
        }
    }
}
