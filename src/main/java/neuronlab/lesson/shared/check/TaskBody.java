package neuronlab.lesson.shared.check;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whether a task is done yet. It is from the moment in which the lesson first says so. */
final class TaskBody extends VBox {
    private final BooleanProperty reached = new SimpleBooleanProperty(this, "reached");
    private final BooleanProperty done = new SimpleBooleanProperty(this, "done");
    private final Check.Task task;
    private final CheckContext context;

    TaskBody(Check.Task task, ObservableValue<Boolean> condition, ObservableBooleanValue isDone, CheckContext context) {
        this.task = task;
        this.context = context;
        setId(task.id());
        getStyleClass().add("answers");
        done.bind(isDone);
        reached.bind(condition);
        done.subscribe(this::show);
        reached.subscribe(now -> {
            if (now) {
                context.complete(task);
            }
        });
    }

    private void show(boolean isDone) {
        if (isDone) {
            Feedback feedback = Feedback.done(task.whenDone(), context.words(), context.renderer());
            getChildren().setAll(feedback);
            feedback.announce();
        } else {
            Label waiting = new Label(context.words().get("task.waiting"));
            waiting.getStyleClass().add("task-waiting");
            waiting.setWrapText(true);
            waiting.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().setAll(waiting);
        }
    }
}
