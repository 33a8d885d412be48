package neuronlab.app.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.app.window.OpenWindow;
import neuronlab.lesson.Lesson;
import org.junit.jupiter.api.Test;

/** Whoever walks through a lesson by the Tab key sees at each stop where they are. */
class FocusRingTest extends OpenWindow {
    private static final double AROUND = 20;
    /** The contrast that the WCAG ask of a sign of focus. */
    private static final double LEAST_CONTRAST = 3;
    /** The outline of the smallest thing that can have the focus, the thumb of a slider. */
    private static final int LEAST_PIXELS = 60;

    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> faint = new ArrayList<>();

    FocusRingTest() {
        super(1000, 900);
    }

    @Test
    void everyStopShowsThatItHasTheFocusInAllThemes() {
        push(KeyCode.ESCAPE);
        for (Lesson lesson : catalog.lessons()) {
            turnTo(lesson);
            walk(lesson.id());
        }
        assertEquals("", String.join("\n", faint));
    }

    private void walk(String where) {
        Node first = owner();
        assertTrue(first.getStyleClass().contains("lesson-title"), where + " begins at " + kind(first));
        look(first, where);
        push(KeyCode.TAB);
        int stops = 0;
        while (owner() != first && stops < 80) {
            assertNotNull(owner(), where);
            look(owner(), where);
            if (owner().getStyleClass().contains("menu")) {
                return;
            }
            push(KeyCode.TAB);
            stops++;
        }
        assertTrue(stops < 80, where + " does not end");
    }

    /** Looks at each kind of thing once. */
    private void look(Node stop, String where) {
        if (seen.add(kind(stop))) {
            for (ThemeChoice theme : List.of(
                    ThemeChoice.CONTRAST_DARK, ThemeChoice.CONTRAST_LIGHT, ThemeChoice.DARK, ThemeChoice.LIGHT)) {
                interact(() -> state.setTheme(theme));
                if (stop.isFocusTraversable()) {
                    goAwayAndBack(stop, where);
                }
                int pixels = pixelsThatStandOut(stop);
                if (pixels < LEAST_PIXELS) {
                    faint.add(where + ": " + theme + " " + kind(stop) + " " + pixels);
                }
            }
        }
    }

    /** The toolkit shows the focus only where a key has brought it. */
    private void goAwayAndBack(Node stop, String where) {
        push(KeyCode.SHIFT, KeyCode.TAB);
        push(KeyCode.TAB);
        assertSame(stop, owner(), where + ": Shift+Tab and Tab lead away from " + kind(stop));
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass();
    }

    private int pixelsThatStandOut(Node stop) {
        WritableImage[] pictures = new WritableImage[2];
        interact(() -> {
            Bounds bounds = stop.localToScene(stop.getLayoutBounds());
            Rectangle2D view = new Rectangle2D(
                    Math.max(0, bounds.getMinX() - AROUND),
                    Math.max(0, bounds.getMinY() - AROUND),
                    Math.min(bounds.getWidth(), 900) + 2 * AROUND,
                    Math.min(bounds.getHeight(), 800) + 2 * AROUND);
            pictures[0] = picture(view);
            // A node that nobody sees takes the focus for the moment.
            Node elsewhere = stage.getScene().getRoot();
            elsewhere.requestFocus();
            pictures[1] = picture(view);
            stop.requestFocus();
        });
        int count = 0;
        for (int y = 0; y < pictures[0].getHeight(); y++) {
            for (int x = 0; x < pictures[0].getWidth(); x++) {
                Color with = pictures[0].getPixelReader().getColor(x, y);
                Color without = pictures[1].getPixelReader().getColor(x, y);
                count += contrast(with, without) >= LEAST_CONTRAST ? 1 : 0;
            }
        }
        return count;
    }

    private WritableImage picture(Rectangle2D view) {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(view);
        return root.snapshot(parameters, null);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
