package neuronlab.lesson.shared.trainer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.StillPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What just happened, in words, and the ways back: undo and reset. */
public final class TrainerBar extends HBox {
    private final Words words;
    private final Label latestEvent = new Label();

    /** @param trains whether the lesson has buttons that train, so that the first sentence can point to them */
    public TrainerBar(TrainerState state, Language language, boolean trains) {
        this.words = language.words(TrainerBar.class);
        getStyleClass().add("trainer-bar");
        StillPane sentence = new StillPane(latestEvent);
        getChildren().addAll(sentence, undoButton(state), resetButton(state));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        latestEvent.setId("latest-event");
        latestEvent.getStyleClass().add("latest-event");
        latestEvent.setWrapText(true);
        TrainingEventText text = new TrainingEventText(words, language.numbers(), state.data().features(), trains);
        state.latestEventProperty().subscribe(latest -> latestEvent.setText(text.of(latest)));
    }

    private Button undoButton(TrainerState state) {
        Button button = button("undo", Feather.CORNER_UP_LEFT);
        button.setOnAction(_ -> state.undo());
        button.disableProperty().bind(state.undoableProperty().not());
        return button;
    }

    private Button resetButton(TrainerState state) {
        Button button = button("reset", Feather.ROTATE_CCW);
        button.setOnAction(_ -> state.reset());
        return button;
    }

    private Button button(String name, Feather icon) {
        Button button = new Button(words.get(name), new FontIcon(icon));
        button.setId(name);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
