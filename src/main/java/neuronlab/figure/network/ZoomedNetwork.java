package neuronlab.figure.network;

import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import neuronlab.figure.language.Words;
import neuronlab.figure.network.drawing.DrawnNetwork;
import neuronlab.figure.network.drawing.NetworkNote;
import neuronlab.figure.network.placement.Box;
import neuronlab.figure.network.placement.NetworkPlacement;
import neuronlab.figure.network.placement.NetworkZoom;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkShape;

/** A drawn network that can be enlarged and moved about in its view, with the note on a part that has no label. */
final class ZoomedNetwork extends Group {
    private static final double STEP = 1.5;

    private final DrawnNetwork drawn;
    private final NetworkNote note = new NetworkNote();
    private final ZoomButtons buttons;
    private final Supplier<NetworkElement> current;
    private NetworkShape expected;
    private NetworkPlacement placement;
    private NetworkZoom zoom = NetworkZoom.WHOLE;
    private Box view = Box.NONE;
    private Insets insets = Insets.EMPTY;

    /**
     * An empty view.
     *
     * @param repaint what to do when colours have changed
     * @param focus gives the keyboard to the diagram
     * @param current the part that keys and buttons zoom about
     */
    ZoomedNetwork(Words words, Runnable repaint, Runnable focus, Supplier<NetworkElement> current) {
        this.current = current;
        setManaged(false);
        setAutoSizeChildren(false);
        drawn = new DrawnNetwork(repaint);
        buttons = new ZoomButtons(words, focus, this);
        getChildren().addAll(drawn, note, buttons);
    }

    DrawnNetwork drawn() {
        return drawn;
    }

    /** What is drawn; null before there is any room for it. */
    NetworkPlacement placement() {
        return placement;
    }

    boolean shows(NetworkElement element) {
        return placement != null && element != null && placement.shape().has(element);
    }

    Box view() {
        return view;
    }

    NetworkZoom zoom() {
        return zoom;
    }

    /** Takes over the room that there is, and what is left free around the whole network. */
    void fit(Box room, Insets edge) {
        view = room;
        insets = edge;
        double width = buttons.prefWidth(-1);
        buttons.resizeRelocate(view.width() - width, 0, width, buttons.prefHeight(-1));
    }

    /** Draws a placement, or the same one again if something else has changed. */
    void draw(NetworkPlacement value) {
        placement = value;
        drawn.draw(value, look(), view);
        buttons.setVisible(canZoom());
        buttons.show(zoom);
    }

    /** The zoom from the coordinates of the placement to those of the view. */
    NetworkZoom look() {
        double spare = view.height() - insets.getTop() - insets.getBottom() - placement.height();
        return zoom.over(insets.getLeft(), insets.getTop() + Math.max(0, Math.rint(spare / 2)));
    }

    /** Where the centre of a part is seen. */
    Point2D seen(NetworkElement element) {
        NetworkZoom look = look();
        NetworkPlacement.Spot spot = placement.spot(element);
        return new Point2D(look.toViewX(spot.x()), look.toViewY(spot.y()));
    }

    /** Only a network that gave up labels can be enlarged: elsewhere the wheel belongs to the page. */
    boolean canZoom() {
        return placement != null && !placement.detail().showsWeights();
    }

    /** Another shape is going to be drawn, as a whole: until then the old one is left as it is. */
    void expect(NetworkShape shape) {
        zoom = NetworkZoom.WHOLE;
        expected = shape;
        drawn.keepWithin(shape);
    }

    void setZoom(NetworkZoom value) {
        zoom = value;
        if (placement != null && placement.shape().equals(expected)) {
            draw(placement);
        }
    }

    /** Enlarges around a point of the view. */
    void zoomBy(double factor, double x, double y) {
        setZoom(zoom.by(factor, x, y, view));
    }

    void enlarge() {
        zoomAboutCurrent(STEP);
    }

    void shrink() {
        zoomAboutCurrent(1 / STEP);
    }

    /** In the middle of a large network there are only edges. */
    private void zoomAboutCurrent(double factor) {
        if (shows(current.get())) {
            Point2D at = seen(current.get());
            zoomBy(factor, at.getX(), at.getY());
        }
    }

    void showWhole() {
        setZoom(NetworkZoom.WHOLE);
    }

    /** Moves just far enough that a part is in sight. */
    void reveal(NetworkElement element) {
        if (shows(element)) {
            Point2D at = seen(element);
            setZoom(zoom.showing(zoom.fromViewX(at.getX()), zoom.fromViewY(at.getY()), insets.getTop(), view));
        }
    }

    /** Shows what a part says that has no label, at a point of the view or, if that is null, at the part. */
    void annotate(NetworkElement element, String text, Point2D point) {
        if (!shows(element) || drawn.writes(element)) {
            note.hide();
        } else {
            Point2D at = point == null ? seen(element) : point;
            note.show(text, at.getX(), at.getY(), view);
        }
    }
}
