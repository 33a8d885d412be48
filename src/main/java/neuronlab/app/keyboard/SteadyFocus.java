package neuronlab.app.keyboard;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import neuronlab.figure.control.FocusHome;

/**
 * Keeps the focus where it was when the control that has it is disabled, as Undo is when nothing is left to take back:
 * it goes to the group that the control is in. The toolkit would hand it to whatever comes next, and the next press of
 * the same key would act there.
 */
public final class SteadyFocus {
    private SteadyFocus() {}

    /** Keeps the focus in this scene. */
    public static void keepIn(Scene scene) {
        Watch watch = new Watch();
        scene.focusOwnerProperty().subscribe(watch::follow);
    }

    private static final class Watch {
        private Subscription subscription = Subscription.EMPTY;

        void follow(Node owner) {
            subscription.unsubscribe();
            subscription = owner == null
                    ? Subscription.EMPTY
                    : owner.disabledProperty().subscribe((_, disabled) -> {
                        if (disabled) {
                            goHome(owner);
                        }
                    });
        }

        private static void goHome(Node owner) {
            Stream.iterate(owner.getParent(), Objects::nonNull, Node::getParent)
                    .filter(node -> !node.isDisabled())
                    .filter(node -> node.getStyleClass().contains(FocusHome.STYLE_CLASS) || node.isFocusTraversable())
                    .findFirst()
                    .orElse(owner.getParent())
                    .requestFocus();
        }
    }
}
