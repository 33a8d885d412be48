package neuronlab.lesson.shared.trainer;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that train: S makes one step of gradient descent, Shift+S ten. */
public record StepKeys(TrainerState state) {
    private static final int FEW = 1;
    private static final int MORE = 10;

    /** Steps and consumes the event if it is one of these keys. */
    public void handle(KeyEvent event) {
        boolean other = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (event.getCode() == KeyCode.S && !other) {
            state.step(event.isShiftDown() ? MORE : FEW);
            event.consume();
        }
    }
}
