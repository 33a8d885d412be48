package neuronlab.lesson.digits;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;

/** Trains the model and shows how it gets better, and what it learns. */
final class TrainerPane {
    private final TrainingCurves curves;
    private final WeightPictures pictures;
    private final FittedPane figure;

    TrainerPane(DigitsTraining training, Language language) {
        Words words = language.words(TrainerPane.class);
        curves = new TrainingCurves(training, language);
        pictures = new WeightPictures(training, language);
        Label title = new Label(words.get("weights.title"));
        title.getStyleClass().add("figure-title");
        Label key = new Label(words.get("weights.key"));
        key.getStyleClass().add("figure-remark");
        key.setWrapText(true);
        figure = arrange(
                Arrangement.filling(new TrainingControls(training, language)), Arrangement.part(title), Arrangement.part(key));
        figure.getStyleClass().add("digits-trainer");
    }

    private FittedPane arrange(Arrangement controls, Arrangement title, Arrangement key) {
        Arrangement loss = Arrangement.filling(curves.loss());
        Arrangement accuracy = Arrangement.filling(curves.accuracy());
        Arrangement weights = Arrangement.filling(pictures);
        Arrangement charts = Arrangement.row(loss, accuracy);
        return new FittedPane(
                Arrangement.column(controls, charts, title, weights, key),
                Arrangement.column(controls, accuracy, title, weights),
                Arrangement.row(Arrangement.column(controls, accuracy), Arrangement.column(title, weights)),
                Arrangement.row(Arrangement.column(controls, weights), accuracy));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    List<Region> figures() {
        return List.of(curves.loss(), curves.accuracy(), pictures);
    }
}
