package neuronlab.app.window;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import neuronlab.app.settings.SettingsProblem;
import neuronlab.app.text.ForeignText;
import neuronlab.figure.language.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Messages above the page about what went wrong with the settings; each stays until the reader closes it. */
final class ProblemBanner extends VBox {
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_VALUE = 40;

    private final Words words;

    ProblemBanner(Words words) {
        this.words = words;
        setId("problems");
        getStyleClass().add("problems");
    }

    void show(SettingsProblem problem) {
        say(words.get("problem.title"), text(problem));
    }

    /** Says something, until it is closed or unsubscribed. */
    Subscription say(String title, String sentence) {
        Message message = new Message(title, sentence, new FontIcon(Feather.ALERT_TRIANGLE));
        message.getStyleClass().add(Styles.WARNING);
        Subscription shown = () -> getChildren().remove(message);
        message.setOnClose(_ -> shown.unsubscribe());
        getChildren().add(message);
        return shown;
    }

    private String text(SettingsProblem problem) {
        return switch (problem) {
            case SettingsProblem.NoPlace() -> words.get("problem.no-place");
            case SettingsProblem.Unreadable(var file) -> words.get("problem.unreadable", file);
            case SettingsProblem.Damaged(var file, var keptAs) ->
                words.get("problem.damaged", file, keptAs.getFileName());
            case SettingsProblem.WrongValues(var file, var values) ->
                words.count("problem.wrong", values.size(), file, named(values));
            case SettingsProblem.Unwritable(var file) -> words.get("problem.unwritable", file);
        };
    }

    /** The first of the wrong values, for there may be thousands. */
    private String named(List<SettingsProblem.WrongValue> values) {
        String named = values.stream()
                .limit(MOST_NAMED)
                .map(wrong -> words.get("problem.value", wrong.key(), ForeignText.brief(wrong.value(), LONGEST_VALUE)))
                .collect(Collectors.joining(words.get("problem.value.and")));
        int others = values.size() - MOST_NAMED;
        return others > 0 ? words.count("problem.others", others, named, others) : named;
    }
}
