package neuronlab.figure;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Whether what changes may move. Where it may not, it is in its new place at once. */
public final class Motion {
    private Motion() {}

    /**
     * Whether a node may move: it stands in a window that is shown, and the reader has not asked the system for less
     * motion. Whether the node itself is visible there is not looked at.
     */
    public static boolean isWanted(Node node) {
        Scene scene = node.getScene();
        return scene != null
                && scene.getWindow() != null
                && scene.getWindow().isShowing()
                && !scene.getPreferences().isReducedMotion();
    }
}
