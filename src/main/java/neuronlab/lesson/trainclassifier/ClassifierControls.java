package neuronlab.lesson.trainclassifier;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.StepButtons;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import org.kordamp.ikonli.feather.Feather;

/** What trains the classifier: play and steps, the speed, the switch between raw and standardised features. */
final class ClassifierControls extends VBox {
    private static final List<Integer> COUNTS = List.of(1, 10, 100);

    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;

    ClassifierControls(ClassifierState state, Player player, Words words, Language language) {
        this.state = state;
        this.words = words;
        this.numbers = language.numbers();
        getStyleClass().add("trainer-column");
        FlowPane training = row(playButton(player), stepButtons(player));
        FlowPane choices = row(standardisedSwitch(), resetButton(player), speedChoice());
        getChildren().addAll(training, choices);
    }

    private static FlowPane row(Node... parts) {
        FlowPane row = new FlowPane(parts);
        row.getStyleClass().add("classifier-row");
        return row;
    }

    private Button playButton(Player player) {
        Button button = new Button();
        button.setId("classifier-play");
        button.getStyleClass().add(ControlStyles.STEP_BUTTON);
        button.setOnAction(_ ->
                player.playingProperty().set(!player.playingProperty().get()));
        player.playingProperty().subscribe(plays -> {
            button.setText(words.get(plays ? "pause" : "play"));
            ButtonIcon.put(button, plays ? Feather.PAUSE : Feather.PLAY);
        });
        return button;
    }

    private StepButtons stepButtons(Player player) {
        StepButtons buttons =
                new StepButtons(COUNTS, count -> words.count("step", count, numbers.whole(count)));
        COUNTS.forEach(count -> buttons.button(count).setId("classifier-step-" + count));
        buttons.setOnStep(count -> {
            player.playingProperty().set(false);
            state.step(count);
        });
        return buttons;
    }

    private Button resetButton(Player player) {
        Button button = new Button(words.get("reset"));
        ButtonIcon.put(button, Feather.ROTATE_CCW);
        button.setId("reset");
        button.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        button.setOnAction(_ -> {
            player.playingProperty().set(false);
            state.reset();
        });
        return button;
    }

    private ToggleSwitch standardisedSwitch() {
        ToggleSwitch toggle = new ToggleSwitch(words.get("standardised"));
        toggle.setId("standardised");
        toggle.selectedProperty().bindBidirectional(state.standardisedProperty());
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
            state.speedProperty().set(speed);
        }
    }

    private String rateText() {
        double rate = state.rate();
        double finest = 1e-3;
        return words.get("rate", rate < finest ? numbers.powerOfTen(rate, 1) : numbers.upTo(rate, 2));
    }
}
