package neuronlab.figure.storyboard;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.Hint;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons of a storyboard, its slider and the number of the step. */
final class StoryControls extends HBox {
    private final Words words;
    private final Numbers numbers;
    private final Button play;
    private final Button back;
    private final Button forward;
    private final Slider slider;
    private final Label counter = new Label();
    private final int steps;
    private final List<Button> buttons = new ArrayList<>();
    private String storyName = "";

    StoryControls(Storyboard board, int steps, Words words) {
        this.steps = steps;
        this.words = words;
        this.numbers = words.language().numbers();
        getStyleClass().add("storyboard-controls");
        play = button("play", ControlStyles.PRIMARY_BUTTON, Feather.PLAY, board::playOrPause);
        back = button("back", ControlStyles.QUIET_BUTTON, Feather.SKIP_BACK, board::back);
        forward = button("forward", ControlStyles.QUIET_BUTTON, Feather.SKIP_FORWARD, board::forward);
        Button replay = button("replay", ControlStyles.QUIET_BUTTON, Feather.ROTATE_CCW, board::replay);
        slider = slider(board);
        counter.getStyleClass().add("storyboard-counter");
        counter.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(back, play, forward, slider, counter, replay);
        HBox.setHgrow(slider, Priority.ALWAYS);
        board.playingProperty().subscribe(this::showPlaying);
    }

    private Button button(String name, String rank, Feather icon, Runnable action) {
        Button button = new Button();
        buttons.add(button);
        ButtonIcon.put(button, icon);
        button.getStyleClass().addAll(rank, ControlStyles.ICON_BUTTON, name);
        button.setMinWidth(USE_PREF_SIZE);
        Hint.give(button, words.get(name));
        name(button, name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Slider slider(Storyboard board) {
        Slider result = new Slider(1, Math.max(steps, 2), steps);
        result.setSkin(new ProgressSliderSkin(result));
        result.setBlockIncrement(1);
        result.setFocusTraversable(false);
        result.setMinWidth(0);
        result.setAccessibleText(words.get("slider"));
        result.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            board.pause();
            board.requestFocus();
        });
        result.valueProperty().bindBidirectional(board.positionProperty());
        return result;
    }

    private void showPlaying(boolean playing) {
        String name = playing ? "pause" : "play";
        ((FontIcon) play.getGraphic()).setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
        Hint.give(play, words.get(name));
        name(play, name);
    }

    private void name(Button button, String name) {
        button.setUserData(name);
        button.setAccessibleText(storyName.isEmpty() ? words.get(name) : words.get("named", words.get(name), storyName));
    }

    /** Says of which story the buttons are. */
    void setStoryName(String name) {
        storyName = name;
        buttons.forEach(button -> name(button, (String) button.getUserData()));
    }

    /** Shows the number of the step that is shown. */
    void show(int step, double position) {
        counter.setText(words.get("counter", numbers.whole(step), numbers.whole(steps)));
        back.setDisable(position <= 1);
        forward.setDisable(position >= steps);
    }

    /** The number of the step, in words. */
    String counter() {
        return counter.getText();
    }
}
