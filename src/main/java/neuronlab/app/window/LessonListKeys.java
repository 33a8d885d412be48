package neuronlab.app.window;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a list whose lines are places to go to: arrows only move along it, Enter and Space open. The chosen line
 * is the place where the reader is, wherever the keys have moved.
 */
final class LessonListKeys<T> {
    private final ListView<T> list;
    private final Consumer<T> open;

    private LessonListKeys(ListView<T> list, Consumer<T> open) {
        this.list = list;
        this.open = open;
    }

    /** Gives a list these keys. */
    static <T> void install(ListView<T> list, Consumer<T> open) {
        LessonListKeys<T> keys = new LessonListKeys<>(list, open);
        list.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> keys.moveTo(index.intValue()));
        list.skinProperty().subscribe(_ -> keys.moveTo(list.getSelectionModel().getSelectedIndex()));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int here = list.getFocusModel().getFocusedIndex();
        int last = list.getItems().size() - 1;
        switch (event.getCode()) {
            case UP, KP_UP -> moveTo(Math.max(0, here - 1));
            case DOWN, KP_DOWN -> moveTo(Math.min(last, here + 1));
            case HOME -> moveTo(0);
            case END -> moveTo(last);
            case ENTER, SPACE -> open.accept(list.getItems().get(Math.clamp(here, 0, last)));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveTo(int index) {
        list.getFocusModel().focus(index);
        // Unlike the list's own way to scroll, this one moves nothing if the line is in sight.
        if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }
}
