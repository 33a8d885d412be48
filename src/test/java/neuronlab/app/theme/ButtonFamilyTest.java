package neuronlab.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BackgroundFill;
import neuronlab.app.window.OpenWindow;
import neuronlab.figure.control.ControlStyles;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.api.Test;

/** There is one family of buttons, with one corner, on every page. */
class ButtonFamilyTest extends OpenWindow {
    private static final double CORNER = 8;
    private static final List<String> FAMILY =
            List.of(ControlStyles.PRIMARY_BUTTON, ControlStyles.STEP_BUTTON, ControlStyles.QUIET_BUTTON);

    ButtonFamilyTest() {
        super(1280, 800);
    }

    @Test
    void everyButtonIsPrimaryPlainOrQuiet() {
        Set<String> others = new TreeSet<>();
        int seen = 0;
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            List<ButtonBase> buttons = buttons(stage.getScene().getRoot());
            seen += buttons.size();
            buttons.stream()
                    .filter(button -> FAMILY.stream().filter(button.getStyleClass()::contains).count() != 1)
                    .forEach(button -> others.add(lesson.id() + ": " + button));
        }
        assertTrue(seen > 20 * catalog.lessons().size() / 2, "buttons seen: " + seen);
        assertEquals("", String.join("\n", others));
    }

    @Test
    void everyButtonHasTheOneCorner() {
        Set<String> others = new TreeSet<>();
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            buttons(stage.getScene().getRoot()).stream()
                    .filter(button -> !hasTheCorner(button))
                    .forEach(button -> others.add(lesson.id() + ": " + button));
        }
        assertEquals("", String.join("\n", others));
    }

    @Test
    void aFigureHasOnePrimaryButtonAtMost() {
        Set<String> many = new TreeSet<>();
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            for (Node figure : stage.getScene().getRoot().lookupAll(".figure-stage")) {
                List<ButtonBase> primary = buttons(figure).stream()
                        .filter(button -> button.getStyleClass().contains(ControlStyles.PRIMARY_BUTTON))
                        .filter(ButtonFamilyTest::isShown)
                        .toList();
                if (primary.size() > 1) {
                    many.add(lesson.id() + ": " + primary);
                }
            }
        }
        assertEquals("", String.join("\n", many));
    }

    /** A choice among answers is a list, no button of the family. */
    private static List<ButtonBase> buttons(Node root) {
        List<ButtonBase> found = new ArrayList<>();
        if (root instanceof Button || root instanceof ToggleButton && !(root instanceof RadioButton)) {
            found.add((ButtonBase) root);
        } else if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(buttons(child)));
        }
        return found;
    }

    /** What is never shown has never been styled. */
    private static boolean isShown(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).allMatch(Node::isVisible);
    }

    /** An edge that is further in has a corner that is as much smaller. */
    private static boolean hasTheCorner(ButtonBase button) {
        if (!isShown(button)) {
            return true;
        }
        return button.getBackground() != null
                && button.getBackground().getFills().stream().allMatch(ButtonFamilyTest::hasTheCorner);
    }

    private static boolean hasTheCorner(BackgroundFill fill) {
        double corner = fill.getRadii().getTopLeftHorizontalRadius() + fill.getInsets().getTop();
        return fill.getRadii().isUniform() && Math.abs(corner - CORNER) < 1e-6;
    }
}
