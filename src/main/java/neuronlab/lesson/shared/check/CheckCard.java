package neuronlab.lesson.shared.check;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.lesson.shared.content.PlainText;

/** One check: its number, which becomes a tick once it is done, the question, and where to answer it. */
final class CheckCard extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final BooleanProperty done = new SimpleBooleanProperty(this, "done");
    private final Check check;
    private final String number;
    private final CheckContext context;
    private final Label sign = new Label();

    CheckCard(Check check, int number, Region body, CheckContext context) {
        this.check = check;
        this.number = context.numbers().whole(number);
        this.context = context;
        getStyleClass().add("check-card");
        setAccessibleRole(AccessibleRole.TITLED_PANE);
        sign.getStyleClass().add("check-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        VBox content = new VBox();
        content.getStyleClass().add("check-content");
        check.question().forEach(block -> content.getChildren().add(context.renderer().render(block)));
        content.getChildren().add(body);
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(sign, content);
        ObservableBooleanValue isDone = context.isDone(check);
        done.bind(isDone);
        done.subscribe(this::show);
    }

    private void show(boolean isDone) {
        pseudoClassStateChanged(DONE, isDone);
        sign.setText(isDone ? context.words().get("sign.right") : number);
        String key = isDone ? "card.done" : "card.open";
        setAccessibleText(context.words().get(key, number, PlainText.ofBlocks(check.question())));
    }
}
