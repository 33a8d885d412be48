package neuronlab.figure.network.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.Node;
import neuronlab.figure.network.placement.NetworkDetail;
import neuronlab.figure.network.placement.NetworkPlacement;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Activation;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Hidden;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;

/** The parts, their names and their arrows as nodes: everything of a diagram that the style sheet dresses. */
final class NetworkParts extends Group {
    private final Group arrowLayer = layer();
    private final Group nameLayer = layer();
    private final Group partLayer = layer();
    private final Group badgeLayer = layer();
    private final Map<NetworkElement, NetworkPart> parts = new HashMap<>();
    private final Map<NetworkElement, PartText> names = new HashMap<>();
    /** The arrow that ends, for a weight, at the sum; for a bias, a function or an output, the one that leaves it. */
    private final Map<NetworkElement, EdgeArrow> arrows = new HashMap<>();

    private NetworkShape shape;
    private NetworkDetail detail;
    private NetworkLabels labels;
    private EdgeStrengths strengths;
    private Function<NetworkElement, Node> pictures = _ -> null;

    NetworkParts() {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        getChildren().addAll(arrowLayer, nameLayer, partLayer, badgeLayer);
    }

    private static Group layer() {
        Group result = new Group();
        result.setManaged(false);
        result.setAutoSizeChildren(false);
        return result;
    }

    /** Shows other texts: those that differ from the ones before. */
    void setLabels(NetworkLabels value) {
        labels = value;
        parts.forEach((element, part) -> part.setText(labels.text().apply(element)));
    }

    void setPictures(Function<NetworkElement, Node> value) {
        pictures = value;
        forget();
    }

    /** Draws the edges by these weights when they are next placed; in the style sheet's way for null. */
    void setStrengths(EdgeStrengths value) {
        if ((value == null) != (strengths == null)) {
            forget();
        }
        strengths = value;
    }

    /** Draws the edges that there are by their weights. */
    void weigh(NetworkPlacement placement) {
        arrows.forEach((element, arrow) -> {
            if (strengths != null && element instanceof Weight weight) {
                arrow.weigh(strengths.of(weight), placement.sizes().thread());
            }
        });
    }

    /** Makes the nodes for a placement; those that it already had stay. Returns whether there are new ones. */
    boolean build(NetworkPlacement placement) {
        if (placement.shape().equals(shape) && placement.detail() == detail) {
            return false;
        }
        if (placement.detail() != detail) {
            forget(_ -> true);
        }
        shape = placement.shape();
        detail = placement.detail();
        keepWithin(shape);
        shape.nodes().forEach(element -> add(element, placement));
        if (placement.drawsEdges()) {
            shape.edges().forEach(edge -> add(edge, placement));
        }
        return true;
    }

    /** Lets all nodes be made anew. */
    void forget() {
        forget(_ -> true);
        shape = null;
        detail = null;
    }

    /** Lets go what a shape does not have. */
    void keepWithin(NetworkShape other) {
        forget(element -> !other.has(element));
    }

    private void forget(Predicate<NetworkElement> gone) {
        forget(parts, gone);
        forget(names, gone);
        // The arrows' ends change with the shape: there are few of them, so they are made anew.
        forget(arrows, _ -> true);
    }

    private static void forget(Map<NetworkElement, ? extends Node> nodes, Predicate<NetworkElement> gone) {
        nodes.entrySet().removeIf(entry -> gone.test(entry.getKey())
                && ((Group) entry.getValue().getParent()).getChildren().remove(entry.getValue()));
    }

    private void add(NetworkElement element, NetworkPlacement placement) {
        boolean badge = placement.isBadge(element);
        if (placement.sizes().draws(shape, element)) {
            parts.computeIfAbsent(element, _ -> added(badge ? badgeLayer : partLayer, part(element, badge)))
                    .setText(labels.text().apply(element));
        }
        String name = labels.name().apply(element);
        if (detail.showsTexts() && !badge && !name.isEmpty()) {
            names.computeIfAbsent(element, _ -> added(nameLayer, PartText.name(detail))).setText(name);
        }
        boolean leaves = element instanceof Bias
                || element instanceof Activation
                || element instanceof Output && shape.softmax();
        if (detail.showsTexts() && !badge && (leaves || element instanceof Weight)) {
            boolean weighted = strengths != null && element instanceof Weight;
            arrows.put(element, added(arrowLayer, new EdgeArrow(detail, weighted)));
        }
    }

    private NetworkPart part(NetworkElement element, boolean badge) {
        NetworkPart part = new NetworkPart(detail, styleClass(element));
        if (badge) {
            part.becomeBadge();
        }
        if (element instanceof Output(int index)) {
            // A page may give the outputs the colours of their classes.
            part.getStyleClass().add("output-" + (index + 1));
        }
        if (element instanceof Activation(int layer, int _)) {
            part.setFunction(shape.layer(layer).function());
        }
        Node picture = badge ? null : pictures.apply(element);
        if (picture != null) {
            part.setPicture(picture);
        }
        return part;
    }

    /** The style class of the part that stands for an element. */
    static String styleClass(NetworkElement element) {
        return switch (element) {
            case Input _ -> "network-input";
            case Weight _ -> "network-weight";
            case Bias _ -> "network-bias";
            case Activation _ -> "network-activation";
            case Softmax _ -> "network-softmax";
            case Hidden _ -> "network-hidden";
            case Output _ -> "network-output";
        };
    }

    private static <T extends Node> T added(Group layer, T node) {
        layer.getChildren().add(node);
        return node;
    }

    /** Lets parts that are usually too small for their texts show them while they are seen at this size. */
    void showTexts(double scale, double least) {
        if (!detail.showsTexts()) {
            parts.values().forEach(part -> part.showText(scale, least));
        }
    }

    /** Whether a part has a node in which its text is seen. */
    boolean writes(NetworkElement element) {
        NetworkPart part = parts.get(element);
        return part != null && part.writes();
    }

    /** Moves everything to its place. */
    void place(NetworkPlacement placement) {
        parts.forEach((element, part) -> part.place(placement.spot(element)));
        names.forEach((element, name) -> {
            NetworkPlacement.Spot spot = placement.spot(element);
            name.centreAt(spot.x(), spot.y() + spot.size().height() / 2 + spot.nameHeight() - name.textHeight() / 2);
        });
        arrows.forEach((element, arrow) -> place(arrow, element, placement));
        weigh(placement);
    }

    private static void place(EdgeArrow arrow, NetworkElement element, NetworkPlacement placement) {
        switch (element) {
            case Weight weight when placement.detail().showsWeights() ->
                arrow.place(placement.edge(weight), placement.spot(weight));
            case Weight weight -> arrow.place(placement.edge(weight));
            case Bias bias -> arrow.place(placement.behind(bias));
            case Activation(int layer, int unit) -> arrow.place(placement.behindFunction(layer, unit));
            case Output(int index) -> arrow.place(placement.behindFunction(placement.shape().depth() - 1, index));
            case Input _, Softmax _, Hidden _ -> throw new IllegalArgumentException("no arrow for " + element);
        }
    }

    /** Shows what is lit, pointed at, ringed and open to editing. */
    void style(NetworkMarks marks) {
        parts.forEach((element, part) -> {
            mark(part, marks, element);
            part.pseudoClassStateChanged(NetworkPart.EDITABLE, marks.editable() && element.equals(marks.pointed()));
            part.pseudoClassStateChanged(NetworkPart.POINTED, element.equals(marks.pointed()));
            part.pseudoClassStateChanged(NetworkPart.RINGED, element.equals(marks.ringed()));
        });
        names.forEach((element, name) -> mark(name, marks, element));
        arrows.forEach((element, arrow) -> mark(arrow, marks, element));
    }

    private static void mark(Node node, NetworkMarks marks, NetworkElement element) {
        node.pseudoClassStateChanged(NetworkPart.LIT, marks.lights(element));
        node.pseudoClassStateChanged(NetworkPart.DIMMED, marks.dims(element));
    }
}
