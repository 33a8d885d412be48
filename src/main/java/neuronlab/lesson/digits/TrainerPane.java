package neuronlab.lesson.digits;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Columns;

/** Trains the model and shows how it gets better, and what it learns. */
final class TrainerPane extends VBox {
    private final TrainingCurves curves;
    private final WeightPictures pictures;

    TrainerPane(DigitsTraining training, Language language) {
        Words words = language.words(TrainerPane.class);
        curves = new TrainingCurves(training, language);
        pictures = new WeightPictures(training, language);
        getStyleClass().add("digits-trainer");
        Columns charts = new Columns(curves.loss(), curves.accuracy());
        charts.getStyleClass().add("digits-curves");
        Label title = new Label(words.get("weights.title"));
        title.getStyleClass().add("figure-title");
        Label key = new Label(words.get("weights.key"));
        key.getStyleClass().add("figure-remark");
        key.setWrapText(true);
        getChildren().setAll(new TrainingControls(training, language), charts, title, pictures, key);
    }

    List<Region> figures() {
        return List.of(curves.loss(), curves.accuracy(), pictures);
    }
}
