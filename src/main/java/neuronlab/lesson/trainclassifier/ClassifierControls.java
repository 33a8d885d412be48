package neuronlab.lesson.trainclassifier;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Switch;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.transport.TransportBar;

/** What trains the classifier: play and steps, the speed, the switch between raw and standardised features. */
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
        FlowPane choices = new FlowPane(standardisedSwitch(), speedChoice());
        choices.getStyleClass().add("classifier-row");
        getChildren().addAll(bar, choices);
    }

    private Switch standardisedSwitch() {
        Switch toggle = new Switch(words.get("standardised"));
        toggle.setId("standardised");
        state.standardisedProperty().subscribe(toggle::setSelected);
        toggle.selectedProperty().subscribe(state::setStandardised);
        return toggle;
    }

    private HBox speedChoice() {
        ToggleGroup group = new ToggleGroup();
        HBox choice = new HBox(new Label(words.get("speed")));
        choice.getStyleClass().add("speed-choice");
        for (LearningSpeed speed : LearningSpeed.values()) {
            ToggleButton button = new ToggleButton(words.get("speed." + speed.name().toLowerCase(Locale.ROOT)));
            button.setId("speed-" + speed.name().toLowerCase(Locale.ROOT));
            button.setUserData(speed);
            button.setToggleGroup(group);
            choice.getChildren().add(button);
        }
        state.speedProperty().subscribe(speed -> group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == speed)
                .forEach(group::selectToggle));
        group.selectedToggleProperty().subscribe(this::choose);
        Label rate = new Label();
        rate.getStyleClass().add("learning-rate");
        state.speedProperty().subscribe(_ -> rate.setText(rateText()));
        state.standardisedProperty().subscribe(_ -> rate.setText(rateText()));
        choice.getChildren().add(rate);
        return choice;
    }

    private void choose(Toggle chosen) {
        if (chosen != null && chosen.getUserData() instanceof LearningSpeed speed) {
            state.setSpeed(speed);
        }
    }

    private String rateText() {
        double rate = state.rate();
        double finest = 1e-3;
        return words.get("rate", rate < finest ? numbers.powerOfTen(rate, 1) : numbers.upTo(rate, 2));
    }
}
