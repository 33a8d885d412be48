package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import neuronlab.app.theme.TextSize;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a window far narrower than a page likes it, the page becomes longer: all that can be pressed or typed into stays on it. */
class NarrowPageTest extends OpenWindow {
    /** As much as a ring of the focus, or a rounding, may reach out. */
    private static final double TOLERANCE = 3;

    private final Set<String> faults = new TreeSet<>();

    NarrowPageTest() {
        super(450, 800);
    }

    @ParameterizedTest
    @CsvSource({"450, NORMAL", "640, LARGEST"})
    void nothingThatIsUsedRunsOffThePage(double width, TextSize size) {
        interact(() -> {
            stage.setWidth(width);
            state.setTextSize(size);
        });
        // The laboratory is a workplace, for windows of 640 pixels and more.
        List<Lesson> lessons = catalog.lessons().subList(0, catalog.lessons().size() - 1);
        for (Lesson lesson : lessons) {
            turnTo(lesson);
            interact(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                Bounds page = page().localToScene(page().getLayoutBounds());
                check(page().getContent(), lesson.id(), page.getMaxX());
            });
        }
        assertEquals("", String.join("\n", faults));
    }

    private void check(Node node, String lesson, double right) {
        if (!node.isVisible()) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (node.isFocusTraversable() && bounds.getWidth() > 0 && bounds.getMaxX() > right + TOLERANCE) {
            faults.add("%s: %s ends %.0f pixels beyond the page".formatted(lesson, name(node), bounds.getMaxX() - right));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> check(child, lesson, right));
        }
    }

    private static String name(Node node) {
        String text = node instanceof Labeled label ? label.getText() : node instanceof Text shown ? shown.getText() : "";
        return "%s %s %s “%s”".formatted(node.getClass().getSimpleName(), node.getId(), node.getStyleClass(), text);
    }
}
