package neuronlab.app.window;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import javafx.scene.layout.VBox;
import neuronlab.app.settings.SettingsProblem;
import neuronlab.figure.language.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Messages above the page about what went wrong with the settings; each stays until the reader closes it. */
final class ProblemBanner extends VBox {
    private final Words words;

    ProblemBanner(Words words) {
        this.words = words;
        setId("problems");
        getStyleClass().add("problems");
    }

    void show(SettingsProblem problem) {
        Message message = new Message(words.get("problem.title"), text(problem), new FontIcon(Feather.ALERT_TRIANGLE));
        message.getStyleClass().add(Styles.WARNING);
        message.setOnClose(_ -> getChildren().remove(message));
        getChildren().add(message);
    }

    private String text(SettingsProblem problem) {
        return switch (problem) {
            case SettingsProblem.Unreadable(var file) -> words.get("problem.unreadable", file);
            case SettingsProblem.Damaged(var file, var keptAs) ->
                words.get("problem.damaged", file, keptAs.getFileName());
            case SettingsProblem.WrongValue(var file, String key, String value) ->
                words.get("problem.wrong", file, key, value);
            case SettingsProblem.Unwritable(var file) -> words.get("problem.unwritable", file);
        };
    }
}
