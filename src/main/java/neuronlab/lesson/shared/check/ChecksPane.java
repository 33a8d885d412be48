package neuronlab.lesson.shared.check;

import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.page.PageHeading;

/** The checks at the end of a lesson, one below the other. Each answer is met at once; every one can be tried again. */
public final class ChecksPane extends VBox {
    private final IntegerProperty countDone = new SimpleIntegerProperty(this, "countDone");

    /**
     * Shows the checks of a lesson.
     *
     * @param lesson its id
     * @param tasks for the id of each task, whether it is fulfilled at the moment
     * @param progress what is done so far; what is done here is noted there
     * @throws IllegalArgumentException if the lesson does not observe one of its tasks
     */
    public ChecksPane(
            String lesson,
            LessonChecks checks,
            Map<String, ObservableValue<Boolean>> tasks,
            Progress progress,
            Language language) {
        getStyleClass().add("checks");
        CheckContext context = new CheckContext(lesson, false, progress, language.words(ChecksPane.class));
        getChildren().add(header(checks, context));
        for (Check check : checks.checks()) {
            int number = getChildren().size();
            getChildren().add(new CheckCard(check, number, body(check, tasks, context), context));
        }
        countDone.bind(progress.countDone(lesson, checks));
    }

    /** Adds below the checks what comes back from earlier lessons. */
    public void append(OnceMore questions) {
        getChildren().add(questions);
    }

    private Region header(LessonChecks checks, CheckContext context) {
        Words words = context.words();
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("checks-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        PageHeading.mark(title, title.getText(), words.language());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("checks-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        int all = checks.checks().size();
        countDone.subscribe(now -> count.setText(
                words.get("count", context.numbers().whole(now.intValue()), context.numbers().whole(all))));
        HBox header = new HBox(title, space, count);
        header.getStyleClass().add("checks-header");
        return header;
    }

    private static Region body(Check check, Map<String, ObservableValue<Boolean>> tasks, CheckContext context) {
        return switch (check) {
            case Check.Choice choice -> new ChoiceBody(choice, context);
            case Check.TypedNumber number -> new NumberBody(number, context);
            case Check.Task task -> new TaskBody(task, condition(task, tasks), context.isDone(task), context);
        };
    }

    private static ObservableValue<Boolean> condition(Check.Task task, Map<String, ObservableValue<Boolean>> tasks) {
        ObservableValue<Boolean> condition = tasks.get(task.id());
        if (condition == null) {
            throw new IllegalArgumentException("The lesson does not observe its task " + task.id());
        }
        return condition;
    }
}
