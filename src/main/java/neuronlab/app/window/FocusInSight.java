package neuronlab.app.window;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Brings what gets the focus out from behind a stage that covers a part of the page. The toolkit scrolls to what the Tab
 * key has reached as soon as it lies within the pane, whatever may lie over it.
 */
final class FocusInSight {
    private final LessonScrollPane pane;
    private final Runnable afterLayout = this::reveal;
    private Scene waiting;

    private FocusInSight(LessonScrollPane pane) {
        this.pane = pane;
    }

    /** Does so in {@code pane} from now on. */
    static void keepIn(LessonScrollPane pane) {
        FocusInSight keeper = new FocusInSight(pane);
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(keeper::hear);
    }

    /** The toolkit has not scrolled yet: where the focus will be is known after the next layout. */
    private void hear(Node owner) {
        if (owner != null && waiting == null && pane.coveredHeight() > 0) {
            waiting = pane.getScene();
            waiting.addPostLayoutPulseListener(afterLayout);
            Platform.requestNextPulse();
        }
    }

    private void reveal() {
        Node owner = waiting.getFocusOwner();
        waiting.removePostLayoutPulseListener(afterLayout);
        waiting = null;
        if (owner != null && pane.isBehindStage(owner)) {
            Bounds place = pane.getContent().sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
            double hidden = pane.getContent().getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            double top = place.getMinY() - place.getHeight() - pane.coveredHeight();
            pane.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }
}
