package neuronlab.lesson.digits;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.lesson.shared.handwriting.DigitsTraining;

/** What the model has learned: ten pictures of weights, and what trains them. */
final class WeightsPane {
    private final WeightPictures pictures;
    private final FittedPane figure;

    WeightsPane(DigitsTraining training, Language language) {
        Words words = language.words(WeightsPane.class);
        pictures = new WeightPictures(training, language);
        Label title = new WrappedLabel(words.get("weights.title"), "figure-title");
        Label key = new WrappedLabel(words.get("weights.key"), "figure-remark");
        Arrangement weights = Arrangement.filling(pictures);
        Arrangement learn = Arrangement.part(
                new FlowPane(new PlayButton("weights-play", training.live(), words)));
        figure = new FittedPane(
                Arrangement.column(Arrangement.part(title), weights, Arrangement.part(key), learn),
                Arrangement.column(weights, learn),
                weights);
        figure.getStyleClass().add("digits-weights");
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    Region pictures() {
        return pictures;
    }
}
