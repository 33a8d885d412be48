package neuronlab.figure.network.drawing;

import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.Node;
import javafx.util.Duration;
import neuronlab.figure.Motion;
import neuronlab.figure.network.placement.NetworkPlacement;

/** Lets the parts slide from where they are to where they belong. */
public final class NetworkMotion extends Transition {
    private static final Duration LENGTH = Duration.millis(200);
    /** More edges than this cannot be redrawn at every frame. */
    private static final int MOST_EDGES = 1000;

    private final Consumer<NetworkPlacement> show;
    private NetworkPlacement from;
    private NetworkPlacement to;

    /** Calls {@code show} with each placement on the way. */
    public NetworkMotion(Consumer<NetworkPlacement> show) {
        this.show = show;
        setCycleDuration(LENGTH);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /** Shows a new placement: in motion if somebody sees it, wants it and the change is one of shape. */
    public void moveTo(NetworkPlacement shown, NetworkPlacement target, Node node) {
        boolean sliding = to == target && getStatus() == Status.RUNNING;
        if (sliding) {
            return;
        }
        stop();
        to = target;
        boolean sameShape = shown == null || shown.shape().equals(target.shape());
        if (sameShape || target.shape().weights() > MOST_EDGES || !Motion.isWanted(node)) {
            show.accept(target);
        } else {
            from = shown;
            // What is gone is gone at once, and what is new comes out of its neighbour.
            show.accept(to.from(from, 0));
            playFromStart();
        }
    }

    @Override
    protected void interpolate(double part) {
        show.accept(part < 1 ? to.from(from, part) : to);
    }
}
