package neuronlab.lesson;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.lesson.shared.page.LessonPage;

/** An open lesson. */
public interface LessonView {
    /** The whole page. */
    LessonPage page();

    /** The figures that can be shown by themselves, each with an id that is unique on the page. */
    List<Region> figures();

    /** For the id of each task among the lesson's checks, whether it is fulfilled at the moment. */
    default Map<String, ObservableValue<Boolean>> tasks() {
        return Map.of();
    }

    /**
     * Offers a key press that nothing else on the window has used and that was not typed into a text field. A view that
     * uses it consumes it.
     */
    default void handleShortcut(KeyEvent event) {}

    /**
     * Brings the lesson into a trained state, for a picture of it: what it can learn is learned, and an example is there
     * for what waits for the reader. Called on the JavaFX thread; returns once it is done, which may take a second or
     * two. A lesson that trains nothing stays as it is.
     */
    default void train() {}

    /** Tells the lesson where it can keep what the reader makes. */
    default void keepIn(Storage storage) {}

    /**
     * Waits for what is still being loaded, for a picture of the lesson in its starting state. Called on the JavaFX
     * thread. A lesson that loads nothing has nothing to wait for.
     */
    default void load() {}

    /** The reader turns to another lesson: background work and animations pause. The view may be shown again. */
    default void leave() {}
}
