package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** In a window so narrow that the figure stands above the text, Tab never leads behind the figure. */
class FocusInSightTest extends OpenWindow {
    FocusInSightTest() {
        super(860, 700);
    }

    private Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void whatGetsTheFocusComesOutFromBehindTheStage() throws Exception {
        Node stage = lookup(".figure-stage").query();
        Node heading = lookup(".page-heading").match(node -> node.getStyleClass().contains("heading-2")).query();
        interact(() -> {
            double hidden = page().getContent().getLayoutBounds().getHeight()
                    - page().getViewportBounds().getHeight();
            double under = place(stage).getMinY() + place(stage).getHeight() / 2;
            page().setVvalue((place(heading).getMinY() - under) / hidden);
        });
        assertTrue(place(stage).intersects(place(heading)), "it should have been covered");
        interact(heading::requestFocus);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !place(stage).intersects(place(heading)));
    }

    @Test
    void noStopOfTheTabKeyIsCovered() {
        Node stage = lookup(".figure-stage").query();
        interact(() -> lookup("#next-lesson").query().requestFocus());
        for (int stops = 0; stops < 12; stops++) {
            push(KeyCode.SHIFT, KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            Node owner = owner();
            boolean ofTheStage = isWithin(owner, stage);
            assertFalse(!ofTheStage && place(stage).intersects(place(owner)), () -> owner + " is covered");
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return node != null && (node == ancestor || isWithin(node.getParent(), ancestor));
    }
}
