package neuronlab.figure.network.drawing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import neuronlab.figure.network.placement.Box;
import neuronlab.figure.network.placement.NetworkPlacement;
import neuronlab.figure.network.placement.NetworkZoom;
import neuronlab.figure.network.placement.Segment;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.network.shape.NetworkWeights;

/** A network as it is seen: edges, parts and marks, through a zoom. */
public final class DrawnNetwork extends Group {
    /** How much thicker an edge is that is lit up. */
    private static final double LIT = 2;

    private final EdgePicture picture;
    private final EdgePicture litPicture;
    private final Path bareArrows = new Path();
    private final NetworkParts parts = new NetworkParts();
    private final Translate shift = new Translate();
    private final Scale scale = new Scale();
    private final Rectangle frame = new Rectangle();
    private NetworkMarks marks = NetworkMarks.NONE;
    private NetworkWeights weights;
    private double fullWeight = 1;
    private EdgeStrengths strengths;
    private List<Weight> edges = List.of();
    private Drawing last;

    /** What was drawn last. */
    private record Drawing(NetworkPlacement placement, NetworkZoom zoom, Box view) {}

    /** Calls {@code repaint} when the colours of the edges have changed. */
    public DrawnNetwork(Runnable repaint) {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        Runnable anew = () -> {
            last = null;
            repaint.run();
        };
        picture = new EdgePicture("all", 1, anew);
        litPicture = new EdgePicture("lit", LIT, anew);
        bareArrows.getStyleClass().add("network-bare-arrows");
        bareArrows.setManaged(false);
        Group content = new Group(bareArrows, parts);
        content.setManaged(false);
        content.setAutoSizeChildren(false);
        content.getTransforms().addAll(shift, scale);
        getChildren().addAll(picture, litPicture, content);
    }

    /** Shows other texts; those that are the same are left alone. */
    public void setLabels(NetworkLabels labels) {
        parts.setLabels(labels);
    }

    /** Shows these nodes in place of the texts of the parts for which there is one. */
    public void setPictures(Function<NetworkElement, Node> pictures) {
        parts.setPictures(pictures);
        last = null;
    }

    /**
     * Draws the edges by their weights: each is read once, and only what differs from before is drawn anew.
     *
     * @param value the weights; null for edges that all look the same
     * @param full the least weight that is drawn at full strength, if none is larger
     */
    public void setWeights(NetworkWeights value, double full) {
        weights = value;
        fullWeight = full;
        if (last == null) {
            return;
        }
        EdgeStrengths now = strengthsOf(last.placement().shape());
        if (!Objects.equals(now, strengths)) {
            boolean sameKind = (now == null) == (strengths == null);
            strengths = now;
            parts.setStrengths(now);
            if (sameKind) {
                parts.weigh(last.placement());
                paintEdges(last);
            } else {
                redraw(last);
            }
        }
    }

    private EdgeStrengths strengthsOf(NetworkShape shape) {
        return weights == null ? null : EdgeStrengths.of(shape, weights, fullWeight);
    }

    /** Draws a placement into a view. */
    public void draw(NetworkPlacement placement, NetworkZoom zoom, Box view) {
        Drawing drawing = new Drawing(placement, zoom, view);
        if (!drawing.equals(last)) {
            redraw(drawing);
        }
    }

    private void redraw(Drawing drawing) {
        NetworkPlacement placement = drawing.placement();
        boolean otherShape = last == null || !last.placement().shape().equals(placement.shape());
        if (otherShape) {
            strengths = strengthsOf(placement.shape());
            parts.setStrengths(strengths);
        }
        boolean built = parts.build(placement);
        if (built) {
            edges = placement.drawsEdges() ? List.of() : placement.shape().edges();
            parts.style(marks);
            parts.weigh(placement);
            parts.applyCss();
        }
        if (built || last == null || last.placement() != placement) {
            parts.place(placement);
            placeBareArrows(placement);
        }
        last = drawing;
        look(drawing);
        paintEdges(drawing);
    }

    /** Among dots, the arrows behind the sums are one path of lines. */
    private void placeBareArrows(NetworkPlacement placement) {
        bareArrows.getElements().clear();
        NetworkShape shape = placement.shape();
        if (placement.detail().showsTexts()) {
            return;
        }
        int layer = shape.depth() - 1;
        for (int unit = 0; unit < shape.outputs(); unit++) {
            if (shape.layer(layer).bias()) {
                addBareArrow(placement.behind(new Bias(layer, unit)));
            }
            addBareArrow(placement.behindFunction(layer, unit));
        }
    }

    private void addBareArrow(Segment arrow) {
        bareArrows.getElements().addAll(new MoveTo(arrow.x1(), arrow.y1()), new LineTo(arrow.x2(), arrow.y2()));
    }

    private void look(Drawing drawing) {
        NetworkZoom zoom = drawing.zoom();
        shift.setX(zoom.shiftX());
        shift.setY(zoom.shiftY());
        scale.setX(zoom.scale());
        scale.setY(zoom.scale());
        parts.showTexts(zoom.scale(), drawing.placement().sizes().reach().height());
        frame.setWidth(drawing.view().width());
        frame.setHeight(drawing.view().height());
        setClip(zoom.scale() > 1 ? frame : null);
    }

    private void paintEdges(Drawing drawing) {
        if (edges.isEmpty()) {
            picture.forget();
        } else {
            picture.paint(edges, strengths, drawing.placement(), drawing.zoom(), drawing.view());
        }
        paintLitEdges();
    }

    private void paintLitEdges() {
        List<Weight> lit = marks.lit().stream()
                .filter(Weight.class::isInstance)
                .map(Weight.class::cast)
                .filter(last.placement().shape()::has)
                .toList();
        if (edges.isEmpty() || lit.isEmpty()) {
            litPicture.forget();
        } else {
            litPicture.paint(lit, strengths, last.placement(), last.zoom(), last.view());
        }
        picture.pseudoClassStateChanged(NetworkPart.DIMMED, !marks.lit().isEmpty());
        bareArrows.pseudoClassStateChanged(NetworkPart.DIMMED, !marks.lit().isEmpty());
    }

    /** Lets go what a new shape does not have; the rest is drawn again with it. */
    public void keepWithin(NetworkShape shape) {
        parts.keepWithin(shape);
        last = null;
    }

    /** Lets all nodes be made anew when it is next drawn. */
    public void forget() {
        parts.forget();
        last = null;
    }

    /** Whether what a part says is written in it now. */
    public boolean writes(NetworkElement element) {
        return parts.writes(element);
    }

    /** Shows what stands out. */
    public void mark(NetworkMarks value) {
        if (!value.equals(marks)) {
            boolean otherLight = !value.lit().equals(marks.lit());
            marks = value;
            parts.style(value);
            if (last != null && otherLight) {
                paintLitEdges();
            }
        }
    }
}
