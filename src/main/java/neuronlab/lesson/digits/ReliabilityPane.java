package neuronlab.lesson.digits;

import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.reliability.SurenessBands;
import neuronlab.figure.transport.Transport;
import neuronlab.lesson.shared.handwriting.DigitsSnapshot;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.model.learning.Reliability;

/** How often the model is right when it is so and so sure. While it learns it stays as it is. */
final class ReliabilityPane {
    private static final double PERCENT = 100;
    private static final double[] BOUNDS = {0.5, 0.8, 0.95, 0.99};

    private final DigitsTraining training;
    private final Words words;
    private final Numbers numbers;
    private final SurenessBands bands;
    private final FittedPane figure;

    ReliabilityPane(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(ReliabilityPane.class);
        numbers = language.numbers();
        bands = new SurenessBands(BOUNDS.length + 1, language);
        bands.setId("digits-reliability");
        Label title = new WrappedLabel(words.get("reliability.title"), "figure-title");
        Label key = new WrappedLabel(words.get("reliability.key"), "figure-remark");
        figure = new FittedPane(
                Arrangement.column(Arrangement.part(title), Arrangement.part(bands), Arrangement.part(key)),
                Arrangement.column(Arrangement.part(title), Arrangement.filling(bands)));
        figure.getStyleClass().add("reliability");
        WhileSeen seen = new WhileSeen(figure, this::update);
        training.live().activityProperty().subscribe(_ -> seen.update());
        training.snapshotProperty().subscribe(_ -> seen.update());
    }

    private void update() {
        DigitsSnapshot now = training.snapshotProperty().get();
        boolean learns = training.live().activityProperty().get() == Transport.Activity.PLAYING;
        if (now == null || now.epochs() == 0) {
            bands.show(IntStream.rangeClosed(0, BOUNDS.length).mapToObj(this::untested).toList());
        } else if (!learns) {
            Reliability measured =
                    training.live().settingProperty().get().onHeldOut().reliability(now.model(), BOUNDS);
            bands.show(measured.groups().stream().map(this::band).toList());
        }
    }

    private SurenessBands.Band untested(int group) {
        double from = group == 0 ? 0 : BOUNDS[group - 1];
        double to = group == BOUNDS.length ? 1 : BOUNDS[group];
        String name = name(from, to);
        return new SurenessBands.Band(name, from, to, Double.NaN, "", words.get("reliability.untested", name));
    }

    private SurenessBands.Band band(Reliability.Group group) {
        String name = name(group.from(), group.to());
        String text = group.count() == 0
                ? words.get("reliability.none")
                : words.get(
                        "reliability.right",
                        numbers.whole(group.right()),
                        numbers.whole(group.count()),
                        percent(group.accuracy()));
        return new SurenessBands.Band(
                name, group.from(), group.to(), group.accuracy(), text, words.get("reliability.told", name, text));
    }

    private String name(double from, double to) {
        if (from == 0) {
            return words.get("reliability.under", percent(to));
        }
        return to == 1
                ? words.get("reliability.over", percent(from))
                : words.get("reliability.between", numbers.whole(from * PERCENT), percent(to));
    }

    private String percent(double share) {
        return words.get("percent", numbers.whole(share * PERCENT));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    SurenessBands bands() {
        return bands;
    }
}
