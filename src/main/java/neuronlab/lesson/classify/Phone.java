package neuronlab.lesson.classify;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import neuronlab.figure.language.Language;
import neuronlab.figure.ranked.RankedBars;

/**
 * What is scored, as a drawing. A photo is shown as a phone shows it, in the phone's frame, with what the phone takes it
 * for beside it, the likeliest first.
 */
final class Phone extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Region camera = new Region();
    private final StackPane picture = new StackPane();
    private final RankedBars answers;
    private Drawing drawn;

    Phone(Language language) {
        answers = new RankedBars(language);
        answers.setId("phone-answers");
        camera.getStyleClass().add("phone-camera");
        picture.getStyleClass().add("photo");
        setId("phone");
        getStyleClass().add("phone");
        for (Region part : List.of(camera, answers)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        getChildren().setAll(camera, picture, answers);
    }

    /** Shows a photo, and how sure the phone is of each name. */
    void showPhoto(Drawing drawing, List<String> names, double[] shares) {
        turn(true);
        draw(drawing);
        answers.setNames(names);
        answers.setProbabilities(shares);
    }

    /** Shows a drawing of something that is no photo, without the phone. */
    void showDrawing(Drawing drawing) {
        turn(false);
        draw(drawing);
    }

    private void turn(boolean on) {
        pseudoClassStateChanged(ON, on);
        camera.setVisible(on);
        answers.setVisible(on);
    }

    private void draw(Drawing drawing) {
        if (drawing != drawn) {
            drawn = drawing;
            picture.getChildren().setAll(drawing.node());
        }
    }
}
