package neuronlab.lesson.digits;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.model.data.builtin.Digits;
import org.kordamp.ikonli.feather.Feather;

/** Play, step and reset, and how far the training has come. */
final class TrainingControls extends VBox {
    private final DigitsTraining training;
    private final Words words;
    private final Numbers numbers;
    private final Button play = new Button();
    private final EpochBar progress = new EpochBar();
    private final SteadyText status = new SteadyText("training-status");

    TrainingControls(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(TrainingControls.class);
        numbers = language.numbers();
        getStyleClass().add("training-controls");
        getChildren().setAll(buttons(), progress, status);
        progress.bar().setAccessibleText(words.get("progress.accessible"));
        status.label().setId("digits-status");
        training.phaseProperty().subscribe(this::show);
        training.snapshotProperty().subscribe(_ -> show(training.phaseProperty().get()));
    }

    private HBox buttons() {
        play.setId("digits-play");
        play.setMinWidth(Region.USE_PREF_SIZE);
        play.getStyleClass().addAll(ControlStyles.STEP_BUTTON, "play-button");
        play.setOnAction(_ -> toggle());
        Button step = button("digits-step", "step", Feather.SKIP_FORWARD);
        step.getStyleClass().add(ControlStyles.STEP_BUTTON);
        step.setOnAction(_ -> training.step());
        step.disableProperty().bind(training.phaseProperty().map(TrainingControls::isAtRest));
        Button reset = button("digits-reset", "reset", Feather.ROTATE_CCW);
        reset.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        reset.setOnAction(_ -> training.reset());
        reset.disableProperty().bind(training.snapshotProperty().map(now -> now.epochs() == 0).orElse(true));
        HBox row = new HBox(play, step, reset);
        row.getStyleClass().add("training-buttons");
        return row;
    }

    private Button button(String id, String key, Feather icon) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        ButtonIcon.put(button, icon);
        return button;
    }

    /** Whether there is nothing that another epoch could be added to. */
    private static boolean isAtRest(TrainingPhase phase) {
        return phase != TrainingPhase.PAUSED && phase != TrainingPhase.PLAYING;
    }

    private void toggle() {
        if (training.phaseProperty().get() == TrainingPhase.PLAYING) {
            training.pause();
        } else {
            training.play();
        }
    }

    private void show(TrainingPhase phase) {
        boolean plays = phase == TrainingPhase.PLAYING;
        String label = words.get(plays ? "pause" : "play");
        if (!label.equals(play.getText())) {
            play.setText(label);
            ButtonIcon.put(play, plays ? Feather.PAUSE : Feather.PLAY);
        }
        play.setDisable(isAtRest(phase));
        DigitsSnapshot now = training.snapshotProperty().get();
        progress.bar().setProgress(now == null ? 0 : (double) now.epochs() / Digits.EPOCHS);
        status.setText(sentence(phase, now));
    }

    private String sentence(TrainingPhase phase, DigitsSnapshot now) {
        return switch (phase) {
            case LOADING -> words.get("status.loading");
            case FAILED -> words.get("status.failed", training.problemProperty().get());
            case PAUSED -> now.epochs() == 0 ? words.get("status.start", whole(Digits.EPOCHS)) : epochs(now);
            case PLAYING, FINISHED -> epochs(now);
        };
    }

    private String epochs(DigitsSnapshot now) {
        String count = words.get("status.epoch", whole(now.epochs()), whole(Digits.EPOCHS));
        String pace = now.pace() == 0 ? "" : words.get("status.pace", whole(now.pace()));
        String speed = now.speed() == 0 ? "" : words.get("status.speed", whole(now.speed()));
        return count + pace + speed;
    }

    private String whole(double number) {
        return numbers.whole(number);
    }
}
