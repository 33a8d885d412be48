package neuronlab.lesson.trainclassifier;

import java.util.List;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Switch;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.transport.TransportBar;

/** What trains the classifier: play and steps, and the switch between raw and standardised features. */
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
        getChildren().addAll(bar, standardisedSwitch());
    }

    private Switch standardisedSwitch() {
        Switch toggle = new Switch(words.get("standardised"));
        toggle.setId("standardised");
        state.standardisedProperty().subscribe(toggle::setSelected);
        toggle.selectedProperty().subscribe(state::setStandardised);
        return toggle;
    }
}
