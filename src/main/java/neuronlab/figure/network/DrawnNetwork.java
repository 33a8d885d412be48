package neuronlab.figure.network;

import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** A network as it is seen: edges, parts and marks, through a zoom. */
final class DrawnNetwork extends Group {
    private final EdgePicture picture;
    private final NetworkParts parts = new NetworkParts();
    private final LitEdges litEdges = new LitEdges();
    private final Translate shift = new Translate();
    private final Scale scale = new Scale();
    private final Rectangle frame = new Rectangle();
    private NetworkMarks marks = NetworkMarks.NONE;
    private Drawing last;

    /** What the picture of the edges was drawn from. */
    private record Drawing(NetworkPlacement placement, NetworkZoom zoom, Box view) {}

    /** Calls {@code repaint} when the colours of the edges have changed. */
    DrawnNetwork(Runnable repaint) {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        picture = new EdgePicture(() -> {
            last = null;
            repaint.run();
        });
        parts.getTransforms().addAll(shift, scale);
        getChildren().addAll(picture, litEdges, parts);
    }

    NetworkParts parts() {
        return parts;
    }

    /** Draws a placement into a view. */
    void draw(NetworkPlacement placement, NetworkTexts texts, NetworkZoom zoom, Box view) {
        Drawing drawing = new Drawing(placement, zoom, view);
        if (drawing.equals(last)) {
            return;
        }
        if (parts.build(placement.shape(), placement.detail(), texts)) {
            parts.style(marks);
            parts.applyCss();
        }
        if (last == null || last.placement() != placement) {
            parts.place(placement);
        }
        last = drawing;
        look(zoom, view);
        paintEdges(drawing);
    }

    private void look(NetworkZoom zoom, Box view) {
        shift.setX(zoom.shiftX());
        shift.setY(zoom.shiftY());
        scale.setX(zoom.scale());
        scale.setY(zoom.scale());
        frame.setWidth(view.width());
        frame.setHeight(view.height());
        setClip(zoom.scale() > 1 ? frame : null);
    }

    private void paintEdges(Drawing drawing) {
        if (NetworkParts.drawsEdges(drawing.placement().detail())) {
            picture.forget();
        } else {
            picture.paint(drawing.placement(), drawing.zoom(), drawing.view().width(), drawing.view().height());
        }
        markEdges();
    }

    private void markEdges() {
        boolean pictured = !NetworkParts.drawsEdges(last.placement().detail());
        litEdges.show(pictured ? marks : NetworkMarks.NONE, last.placement());
        litEdges.place(last.placement(), last.zoom());
        picture.pseudoClassStateChanged(NetworkPart.DIMMED, !marks.lit().isEmpty());
    }

    /** Lets all nodes be made anew when it is next drawn. */
    void forget() {
        parts.forget();
        last = null;
    }

    /** Shows what stands out. */
    void mark(NetworkMarks value) {
        if (!Objects.equals(value, marks)) {
            marks = value;
            parts.style(value);
            if (last != null) {
                markEdges();
            }
        }
    }
}
