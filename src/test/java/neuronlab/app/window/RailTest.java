package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import neuronlab.app.settings.ListChoice;
import org.junit.jupiter.api.Test;

/** The list of lessons in a small window: numbers, a handle, and always the lesson that is open. */
class RailTest extends OpenWindow {
    RailTest() {
        super(960, 560);
    }

    private Node list() {
        return lookup("#lesson-list").query();
    }

    private boolean showsTitles() {
        return lookup(".lesson-name").queryAll().stream().anyMatch(Node::isVisible);
    }

    @Test
    void aNarrowWindowHasNumbersAndItsHandleBringsTheTitlesBack() {
        assertFalse(showsTitles());
        double rail = list().getLayoutBounds().getWidth();
        Button handle = lookup("#handle").queryAs(Button.class);
        assertEquals("Show the titles of the lessons", handle.getAccessibleText());
        clickOn(handle);
        assertTrue(showsTitles());
        assertTrue(list().getLayoutBounds().getWidth() > 2 * rail);
        assertEquals(ListChoice.TITLES, state.settings().listChoice());
        assertEquals("Show numbers only", handle.getAccessibleText());
        clickOn(handle);
        assertFalse(showsTitles());
        assertEquals(ListChoice.NUMBERS, state.settings().listChoice());
    }

    @Test
    void theLessonThatIsOpenIsInSightInTheList() {
        turnTo(catalog.lessons().getLast());
        interact(() -> stage.getScene().getRoot().layout());
        String number = String.valueOf(catalog.lessons().size());
        Node last = lookup(".lesson-number").queryAll().stream()
                .filter(node -> node instanceof Label label && label.getText().equals(number))
                .findFirst()
                .orElseThrow();
        Bounds place = last.localToScene(last.getLayoutBounds());
        Bounds seen = list().localToScene(list().getLayoutBounds());
        assertTrue(seen.contains(place), () -> place + " is not within " + seen);
    }
}
