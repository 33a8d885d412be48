package neuronlab.figure.control;

import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** In a number's field the arrows up and down go a step, from what was typed if that can be taken. */
record FieldArrows(TypedEntry entry, IntConsumer step) implements EventHandler<KeyEvent> {
    @Override
    public void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.UP) {
            go(1, event);
        } else if (event.getCode() == KeyCode.DOWN) {
            go(-1, event);
        }
    }

    private void go(int steps, KeyEvent event) {
        event.consume();
        entry.commit();
        if (entry.complaintProperty().get().isEmpty()) {
            step.accept(steps);
        }
    }
}
