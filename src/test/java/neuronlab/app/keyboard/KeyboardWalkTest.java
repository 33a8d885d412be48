package neuronlab.app.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.app.theme.TextSize;
import neuronlab.app.window.OpenWindow;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.shared.page.LessonPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A walk through every lesson by the keyboard alone. */
class KeyboardWalkTest extends OpenWindow {
    KeyboardWalkTest() {
        super(960, 700);
    }

    private double top() {
        double hidden = page().getContent().getLayoutBounds().getHeight() - page().getViewportBounds().getHeight();
        return page().getVvalue() * hidden;
    }

    /** How much of the window figures cover at its top while the prose runs beneath them. */
    private double covered() {
        return lookup(".lesson-page").queryAs(LessonPage.class).coveredHeight();
    }

    /** In small windows, where figures stand above the text, and in larger ones, where they stand beside it. */
    @ParameterizedTest
    @CsvSource({"640, 480, NORMAL", "900, 600, SMALL", "1000, 1000, DOUBLE", "1280, 800, NORMAL"})
    void allOfEveryPageComesInSightByTheKeyboardAlone(double width, double height, TextSize size) {
        interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            state.setTextSize(size);
        });
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            assertEquals(0, page().getVvalue());
            double seenTo = page().getViewportBounds().getHeight();
            if (page().getContent().getLayoutBounds().getHeight() <= seenTo) {
                // All of it is in sight.
                continue;
            }
            for (int presses = 0; presses < 80 && page().getVvalue() < 1; presses++) {
                push(KeyCode.PAGE_DOWN);
                assertTrue(top() + covered() <= seenTo + 1, lesson.id() + ": something was passed over");
                seenTo = top() + page().getViewportBounds().getHeight();
            }
            assertEquals(1, page().getVvalue(), lesson.id());
            assertEquals(page().getContent().getLayoutBounds().getHeight(), seenTo, 1, lesson.id());
            double across = page().getContent().getLayoutBounds().getWidth() - page().getViewportBounds().getWidth();
            for (int presses = 0; presses < 8 && across > 1 && page().getHvalue() < 1; presses++) {
                push(KeyCode.RIGHT);
            }
            assertTrue(across <= 1 || page().getHvalue() == 1, () -> lesson.id() + " is cut by " + across);
            push(KeyCode.HOME);
            assertEquals(0, page().getVvalue(), lesson.id());
        }
    }

    /** Nothing is laid out in between: only who takes the keys is of interest. */
    @Test
    void thePageTurnsWhateverHasTheFocus() {
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            List<Node> stops = stops();
            assertTrue(stops.size() > 8, lesson.id());
            boolean last = lesson == catalog.lessons().getLast();
            for (Node stop : stops) {
                interact(() -> {
                    stop.requestFocus();
                    Event.fireEvent(owner(), new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", last ? KeyCode.LEFT : KeyCode.RIGHT, false, false, true, false));
                    int turned = catalog.lessons().indexOf(state.navigation().lessonProperty().get());
                    assertEquals(catalog.lessons().indexOf(lesson) + (last ? -1 : 1), turned, () -> lesson.id() + ": " + stop);
                    state.navigation().turnTo(lesson);
                });
            }
        }
    }
}
