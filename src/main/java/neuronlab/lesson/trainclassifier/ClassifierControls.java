package neuronlab.lesson.trainclassifier;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Switch;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.transport.TransportBar;
import neuronlab.model.scale.Scale;

/** What trains the classifier: play and steps, and the switch between raw and standardised features with what it does. */
final class ClassifierControls extends VBox {
    private static final List<Integer> COUNTS = List.of(1, 10, 100);

    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;

    ClassifierControls(ClassifierState state, Words words, Language language) {
        this.state = state;
        this.words = words;
        this.numbers = language.numbers();
        getStyleClass().add("trainer-column");
        setMaxHeight(USE_PREF_SIZE);
        TransportBar bar = new TransportBar(
                state.training(), COUNTS, count -> words.count("step", count, numbers.whole(count)), language);
        state.snapshotProperty().subscribe(now -> bar.placeTextProperty()
                .set(words.count("place", now.steps(), numbers.whole(now.steps()))));
        FlowPane features = new FlowPane(standardisedSwitch(), scales());
        features.getStyleClass().add("feature-scales");
        getChildren().addAll(bar, features);
    }

    private Switch standardisedSwitch() {
        Switch toggle = new Switch(words.get("standardised"));
        toggle.setId("standardised");
        toggle.setMinWidth(USE_PREF_SIZE);
        state.standardisedProperty().subscribe(toggle::setSelected);
        toggle.selectedProperty().subscribe(state::setStandardised);
        return toggle;
    }

    /** What standardising takes away and divides by, whether it is on or not. */
    private Label scales() {
        Label told = new Label();
        told.setId("scales");
        told.getStyleClass().add("learning-rate");
        told.setMinWidth(USE_PREF_SIZE);
        state.housesProperty().subscribe(houses -> {
            Scale scale = Scale.fit(Scale.Kind.STANDARDISED, houses);
            told.setText(words.get(
                    "scales",
                    numbers.whole(scale.offset(0)),
                    numbers.whole(scale.divisor(0)),
                    numbers.fixed(scale.offset(1), 1),
                    numbers.fixed(scale.divisor(1), 2)));
        });
        return told;
    }
}
