package neuronlab.app.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import neuronlab.app.theme.TextSize;
import neuronlab.app.window.OpenWindow;
import neuronlab.figure.control.Switch;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.api.Test;

/** Whoever has an unsteady hand hits what can be pressed: it is 24 pixels wide and high, at the smallest text, too. */
class TargetSizeTest extends OpenWindow {
    private static final double LEAST = 24;

    TargetSizeTest() {
        super(1000, 900);
    }

    @Test
    void everyControlIsLargeEnough() {
        Set<String> small = new TreeSet<>();
        for (TextSize size : List.of(TextSize.NORMAL, TextSize.SMALL)) {
            interact(() -> state.setTextSize(size));
            for (Lesson lesson : catalog.lessons()) {
                turnTo(lesson);
                interact(() -> targets(stage.getScene().getRoot()).stream()
                        .filter(target -> !isLargeEnough(target))
                        .forEach(target -> small.add(size + " " + lesson.id() + ": " + target + " " + target.getLayoutBounds())));
            }
        }
        assertEquals("", String.join("\n", small));
    }

    /** Links stand in a line of text, whose height is theirs. */
    private static List<Node> targets(Node root) {
        List<Node> found = new ArrayList<>();
        boolean button = root instanceof ButtonBase && !(root instanceof Hyperlink);
        boolean control = button
                || root instanceof TextField
                || root instanceof ComboBoxBase<?>
                || root instanceof Slider
                || root instanceof Switch
                || root.getStyleClass().contains("thumb") && isDragged(root.getParent());
        if (control && root.getLayoutBounds().getWidth() > 0) {
            found.add(root);
        }
        if (root instanceof Parent parent && root.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(targets(child)));
        }
        return found;
    }

    private static boolean isDragged(Parent bar) {
        return bar instanceof Slider || bar.getParent() != null && bar.getParent().getStyleClass().contains("lesson-pane");
    }

    /** What is around a thumb and cannot be seen belongs to it. */
    private static boolean isLargeEnough(Node target) {
        Bounds bounds = target.getLayoutBounds();
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        double reach = LEAST / 2 - 0.5;
        return target.contains(x - reach, y)
                && target.contains(x + reach, y)
                && target.contains(x, y - reach)
                && target.contains(x, y + reach);
    }
}
