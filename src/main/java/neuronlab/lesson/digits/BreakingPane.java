package neuronlab.lesson.digits;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.Role;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.ParameterSlider;
import neuronlab.figure.control.Switch;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.CardWall;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.handwriting.DigitSetting;
import neuronlab.lesson.shared.handwriting.DigitsSnapshot;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Digits;
import neuronlab.model.handwriting.PictureChange;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.network.Parameters;

/** What the model really knows: the held-out digits are moved, faded, inverted and shuffled, and read all the same. */
final class BreakingPane {
    private static final double PERCENT = 100;
    private static final int FARTHEST = 2;

    private final DigitsTraining training;
    private final Words words;
    private final Numbers numbers;
    private final ParameterSlider right;
    private final ParameterSlider down;
    private final ParameterSlider ink;
    private final Switch inverted;
    private final Switch shuffled;
    private final Button learnShuffled = new Button();
    private final Label accuracy = new WrappedLabel("", "break-accuracy");
    private final List<ReadCard> samples;
    private final FittedPane figure;
    /** The change that was made last, the held-out digits after it, and what examines models on them. */
    private PictureChange made;
    private Table changed;
    private Evaluation examined;

    BreakingPane(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(BreakingPane.class);
        numbers = language.numbers();
        right = slider("break.right", -FARTHEST, FARTHEST, 0, language);
        down = slider("break.down", -FARTHEST, FARTHEST, 0, language);
        ink = slider("break.ink", 0, PERCENT, PERCENT, language);
        ink.setStep(5);
        inverted = toggle("break.inverted");
        shuffled = toggle("break.shuffled");
        samples = Stream.generate(() -> new ReadCard(language)).limit(2 * Digits.CLASSES).toList();
        accuracy.setId("break-accuracy");
        Announcement.follow(accuracy);
        learnShuffled.setId("break-learn");
        learnShuffled.setMinWidth(Region.USE_PREF_SIZE);
        learnShuffled.getStyleClass().add(ControlStyles.STEP_BUTTON);
        learnShuffled.setOnAction(_ -> learnOtherWay());
        figure = arrange();
        figure.getStyleClass().add("breaking");
        for (ParameterSlider slider : List.of(right, down, ink)) {
            slider.valueProperty().subscribe(_ -> update());
        }
        inverted.selectedProperty().subscribe(_ -> update());
        shuffled.selectedProperty().subscribe(_ -> update());
        WhileSeen.follow(training.snapshotProperty(), figure, this::update);
        training.live().trackProperty().subscribe(track -> {
            if (!track.resettable()) {
                reset();
            }
        });
    }

    /** Shuffles the pixels of the pictures, or puts them back. */
    void shuffle(boolean on) {
        shuffled.setSelected(on);
    }

    /** With the training, the pictures are back at their start. */
    private void reset() {
        right.setValue(0);
        down.setValue(0);
        ink.setValue(PERCENT);
        inverted.setSelected(false);
        shuffled.setSelected(false);
    }

    private ParameterSlider slider(String name, double from, double to, double start, Language language) {
        ParameterSlider slider = new ParameterSlider(language);
        slider.setId(name.replace('.', '-'));
        slider.setLabel(words.get(name));
        slider.setRange(from, to);
        slider.setStep(1);
        slider.setDecimals(0);
        slider.setRestrictToRange(true);
        slider.setRole(Role.INPUT);
        slider.setValue(start);
        return slider;
    }

    private Switch toggle(String name) {
        Switch toggle = new Switch(words.get(name));
        toggle.setId(name.replace('.', '-'));
        return toggle;
    }

    private FittedPane arrange() {
        FlowPane switches = new FlowPane(inverted, shuffled, learnShuffled);
        switches.getStyleClass().add("break-switches");
        Arrangement wall = wall(samples.subList(0, Digits.CLASSES), "sample-wall");
        Arrangement more = wall(samples.subList(Digits.CLASSES, samples.size()), "more-samples");
        VBox sliders = new VBox(right, down, ink);
        sliders.getStyleClass().add("break-sliders");
        Arrangement result = Arrangement.part(accuracy);
        Arrangement controls = Arrangement.column(Arrangement.part(sliders), Arrangement.part(switches));
        return new FittedPane(
                Arrangement.column(result, controls, wall, more),
                Arrangement.column(result, controls, wall),
                Arrangement.row(controls, Arrangement.column(result, wall)),
                Arrangement.row(controls, result),
                Arrangement.column(result, controls));
    }

    private static Arrangement wall(List<ReadCard> cards, String styleClass) {
        CardWall wall = new CardWall(cards);
        wall.getStyleClass().addAll("sample-wall", styleClass);
        return Arrangement.filling(wall);
    }

    private PictureChange change() {
        return new PictureChange(
                (int) right.getValue(),
                (int) down.getValue(),
                ink.getValue() / PERCENT,
                inverted.isSelected(),
                shuffled.isSelected());
    }

    /** Whether the pictures are moved by one cell while there is a model that has learned to read them. */
    ObservableValue<Boolean> hasMoved() {
        return Bindings.createBooleanBinding(
                () -> Math.abs(right.getValue()) + Math.abs(down.getValue()) == 1 && hasLearned(),
                right.valueProperty(),
                down.valueProperty(),
                training.snapshotProperty());
    }

    private boolean hasLearned() {
        DigitsSnapshot now = training.snapshotProperty().get();
        return now != null && now.epochs() > 0;
    }

    private void learnOtherWay() {
        boolean other = !training.choice().shuffled();
        shuffled.setSelected(other);
        training.choose(training.choice().withShuffled(other));
    }

    private void update() {
        DigitsSnapshot now = training.snapshotProperty().get();
        DigitSetting setting = training.live().settingProperty().get();
        boolean learned = hasLearned();
        learnShuffled.setText(words.get(training.choice().shuffled() ? "break.learn.plain" : "break.learn.shuffled"));
        learnShuffled.setDisable(!learned);
        samples.forEach(sample -> sample.setVisible(setting != null));
        if (setting == null) {
            accuracy.setText(words.get("break.untrained"));
            return;
        }
        if (!change().equals(made)) {
            made = change();
            changed = setting.heldOut(made);
            examined = DigitSetting.examined(changed);
        }
        showSamples(now.model(), learned);
        accuracy.setText(
                learned
                        ? words.get(
                                "break.accuracy",
                                percent(examined.accuracy(now.model())),
                                percent(now.latest().heldOut().accuracy()))
                        : words.get("break.untrained"));
    }

    private String percent(double share) {
        return words.get("percent", numbers.fixed(PERCENT * share, 1));
    }

    /** The first held-out digit of each class, and the second. */
    private void showSamples(Parameters model, boolean learned) {
        for (int sample = 0; sample < samples.size(); sample++) {
            int digit = sample % Digits.CLASSES;
            int row = IntStream.range(0, changed.rows())
                    .filter(index -> changed.label(index) == digit)
                    .skip(sample / Digits.CLASSES)
                    .findFirst()
                    .orElseThrow();
            double[] shares = changed.inputs(row);
            samples.get(sample).show(shares, digit, learned ? model.predictClass(shares) : ReadCard.NONE);
        }
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }
}
