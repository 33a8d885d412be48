package neuronlab.figure.storyboard;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The captions of all steps at one place, one of them to be seen: as high as the longest, so that nothing jumps. */
final class CaptionDeck extends StackPane {

    CaptionDeck(List<StoryStep> steps) {
        getStyleClass().add("storyboard-captions");
        setAlignment(Pos.TOP_LEFT);
        steps.forEach(step -> getChildren().add(caption(step.caption())));
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("storyboard-caption");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        return caption;
    }

    /** Shows the caption of a step, from 1. */
    void show(int step) {
        for (int index = 0; index < getChildren().size(); index++) {
            getChildren().get(index).setVisible(index == step - 1);
        }
    }
}
