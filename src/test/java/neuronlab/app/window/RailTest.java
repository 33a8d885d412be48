package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import neuronlab.app.settings.ListChoice;
import neuronlab.lesson.Lesson;
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
        for (Lesson lesson : catalog.lessons()) {
            turnTo(catalog.lessons().getFirst());
            turnTo(lesson);
            assertInSight(stage.getScene().getRoot(), lesson);
        }
    }

    private void assertInSight(Parent root, Lesson lesson) {
        interact(root::layout);
        String number = String.valueOf(catalog.lessons().indexOf(lesson) + 1);
        Node list = root.lookup("#lesson-list");
        Bounds seen = list.localToScene(list.getLayoutBounds());
        List<Bounds> places = root.lookupAll(".lesson-number").stream()
                .filter(node -> node instanceof Label label && label.getText().equals(number))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
        assertTrue(
                places.stream().anyMatch(seen::contains),
                () -> lesson.id() + " at " + places + " is not within " + seen);
    }
}
