package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import neuronlab.app.theme.TextSize;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In a window far narrower than a page likes it, the page becomes longer: all that can be read, pressed or typed into
 * stays on it, and no label loses its end.
 */
class NarrowPageTest extends OpenWindow {
    /** As much as a ring of the focus, or a rounding, may reach out. */
    private static final double TOLERANCE = 3;

    private final Set<String> faults = new TreeSet<>();

    NarrowPageTest() {
        super(380, 640);
    }

    @ParameterizedTest
    @CsvSource({"380, 640, NORMAL", "640, 480, LARGEST", "450, 800, NORMAL"})
    void nothingRunsOffThePageOrLosesItsEnd(double width, double height, TextSize size) {
        interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            state.setTextSize(size);
        });
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            interact(() -> {
                for (int pass = 0; pass < 3; pass++) {
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                }
                Bounds page = page().localToScene(page().getLayoutBounds());
                check(page().getContent(), lesson.id(), page);
            });
        }
        assertEquals("", String.join("\n", faults));
    }

    private void check(Node node, String lesson, Bounds page) {
        if (!node.isVisible()) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean isRead = node.isFocusTraversable() || node instanceof Control || node instanceof Text || node instanceof TextFlow;
        // A drawing that is larger than its frame, in which it can be moved, has texts out of it on the left.
        double left = node instanceof Text ? 0 : page.getMinX() - bounds.getMinX();
        double beyond = Math.max(bounds.getMaxX() - page.getMaxX(), left);
        if (isRead && bounds.getWidth() > 0 && beyond > TOLERANCE) {
            faults.add("%s: %s ends %.0f pixels beyond the page".formatted(lesson, name(node), beyond));
        } else if (node instanceof Labeled label && losesItsEnd(label)) {
            faults.add("%s: %s loses its end".formatted(lesson, name(node)));
        } else if (node instanceof TextFlow) {
            return;
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> check(child, lesson, page));
        }
    }

    private static boolean losesItsEnd(Labeled label) {
        String whole = label.getText();
        return whole != null
                && label.getWidth() > 0
                && label.getChildrenUnmodifiable().stream()
                        .filter(child -> child.isVisible() && child.getStyleClass().contains("text"))
                        .anyMatch(text -> !((Text) text).getText().strip().equals(whole.strip())
                                && ((Text) text).getText().endsWith(label.getEllipsisString()));
    }

    private static String name(Node node) {
        String text = node instanceof Labeled label ? label.getText() : node instanceof Text shown ? shown.getText() : "";
        return "%s %s %s “%s”".formatted(node.getClass().getSimpleName(), node.getId(), node.getStyleClass(), text);
    }
}
