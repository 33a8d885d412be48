package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** In the smallest window, too, all that the text of the lesson on handwriting asks for can be reached. */
class HandwritingInLittleRoomTest extends OpenWindow {
    HandwritingInLittleRoomTest() {
        super(900, 600, "read-handwriting");
    }

    private void choose(String tab) {
        interact(() -> {
            lookup(".figure-tab").queryAllAs(ToggleButton.class).stream()
                    .filter(HandwritingInLittleRoomTest::isShown)
                    .filter(button -> button.getText().equals(tab))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            stage.getScene().getRoot().layout();
        });
    }

    private void assertInSight(String selector) {
        Node node = lookup(selector).queryAll().stream()
                .filter(HandwritingInLittleRoomTest::isShown)
                .findFirst()
                .orElseThrow(() -> new AssertionError(selector + " is not shown"));
        Bounds place = node.localToScene(node.getLayoutBounds());
        Bounds seen = new BoundingBox(0, 0, stage.getScene().getWidth(), stage.getScene().getHeight());
        assertTrue(seen.contains(place), () -> selector + " is at " + place);
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    @Test
    void padWallReasonsAndOwnDigitsHaveEachTheirTab() {
        List<List<String>> places = List.of(
                List.of("Write", "#digits-pad"),
                List.of("Real digits", "#digits-wall"),
                List.of("Why?", "#digits-why"),
                List.of("Why?", ".seen-picture"),
                List.of("My digits", ".own-digits"));
        for (List<String> place : places) {
            choose(place.getFirst());
            assertInSight(place.getLast());
            assertInSight("#digits-verdict");
            assertInSight("#play");
        }
        assertTrue(lookup("#digits-verdict").queryAs(Labeled.class).getText().length() > 1);
    }
}
