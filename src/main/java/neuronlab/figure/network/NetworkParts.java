package neuronlab.figure.network;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.Node;
import neuronlab.figure.network.NetworkElement.Bias;
import neuronlab.figure.network.NetworkElement.Input;
import neuronlab.figure.network.NetworkElement.Output;
import neuronlab.figure.network.NetworkElement.Softmax;
import neuronlab.figure.network.NetworkElement.Weight;

/** The parts, their names and their arrows as nodes: everything of a diagram that the style sheet dresses. */
final class NetworkParts extends Group {
    private final Group arrowLayer = layer();
    private final Group nameLayer = layer();
    private final Group partLayer = layer();
    private final Map<NetworkElement, NetworkPart> parts = new HashMap<>();
    private final Map<NetworkElement, PartText> names = new HashMap<>();
    /** The arrow that ends, for a weight, at the sum; for a bias or an output, the one that leaves bias or softmax. */
    private final Map<NetworkElement, EdgeArrow> arrows = new HashMap<>();

    private NetworkShape shape;
    private NetworkDetail detail;

    NetworkParts() {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        getChildren().addAll(arrowLayer, nameLayer, partLayer);
    }

    private static Group layer() {
        Group result = new Group();
        result.setManaged(false);
        result.setAutoSizeChildren(false);
        return result;
    }

    /** Whether there is a node for each edge. */
    static boolean drawsEdges(NetworkDetail detail) {
        return detail.showsWeights();
    }

    /** Makes the nodes for a shape; those that it already had stay. Returns whether there are new ones. */
    boolean build(NetworkShape wantedShape, NetworkDetail wantedDetail, NetworkTexts texts) {
        if (wantedShape.equals(shape) && wantedDetail == detail) {
            return false;
        }
        if (wantedDetail != detail) {
            forget(_ -> true);
        }
        shape = wantedShape;
        detail = wantedDetail;
        forget(element -> !wantedShape.has(element));
        addParts(texts);
        addArrows();
        return true;
    }

    /** Lets all nodes be made anew. */
    void forget() {
        forget(_ -> true);
        shape = null;
        detail = null;
    }

    private void forget(Predicate<NetworkElement> gone) {
        forget(parts, partLayer, gone);
        forget(names, nameLayer, gone);
        // The arrows' ends change with the shape: there are few of them, so they are made anew.
        forget(arrows, arrowLayer, _ -> true);
    }

    private static <T extends Node> void forget(
            Map<NetworkElement, T> nodes, Group layer, Predicate<NetworkElement> gone) {
        nodes.entrySet().removeIf(entry -> gone.test(entry.getKey()) && layer.getChildren().remove(entry.getValue()));
    }

    private void addParts(NetworkTexts texts) {
        for (int i = 0; i < shape.inputs(); i++) {
            add(new Input(i), texts);
        }
        for (int o = 0; o < shape.outputs(); o++) {
            add(new Output(o), texts);
            if (shape.bias()) {
                add(new Bias(o), texts);
            }
            for (int i = 0; i < shape.inputs() && detail.showsWeights(); i++) {
                add(new Weight(o, i), texts);
            }
        }
        if (shape.softmax()) {
            add(new Softmax(), texts);
        }
    }

    private void add(NetworkElement element, NetworkTexts texts) {
        NetworkPart part = parts.computeIfAbsent(element, _ -> added(partLayer, NetworkPart.of(element, detail)));
        part.setText(texts.of(element));
        String name = texts.name(element);
        if (detail.showsTexts() && !name.isEmpty()) {
            names.computeIfAbsent(element, _ -> added(nameLayer, new PartText("network-name"))).setText(name);
        }
    }

    private static <T extends Node> T added(Group layer, T node) {
        layer.getChildren().add(node);
        return node;
    }

    private void addArrows() {
        for (int o = 0; o < shape.outputs() && detail.showsTexts(); o++) {
            for (int i = 0; i < shape.inputs() && drawsEdges(detail); i++) {
                addArrow(new Weight(o, i));
            }
            if (shape.bias()) {
                addArrow(new Bias(o));
            }
            if (shape.softmax()) {
                addArrow(new Output(o));
            }
        }
    }

    private void addArrow(NetworkElement element) {
        arrows.put(element, added(arrowLayer, new EdgeArrow(detail)));
    }

    /** Changes the text of one part, if it is drawn. */
    void setText(NetworkElement element, String text) {
        NetworkPart part = parts.get(element);
        if (part != null) {
            part.setText(text);
        }
    }

    /** The node of a part, or null if it has none. */
    NetworkPart part(NetworkElement element) {
        return parts.get(element);
    }

    /** Moves everything to its place. */
    void place(NetworkPlacement placement) {
        parts.forEach((element, part) ->
                part.place(placement.x(element), placement.y(element), placement.size(element)));
        names.forEach((element, name) -> name.centreAt(
                placement.x(element), placement.nameBottom(element) - name.textHeight() / 2, Double.MAX_VALUE));
        arrows.forEach((element, arrow) -> place(arrow, element, placement));
    }

    private static void place(EdgeArrow arrow, NetworkElement element, NetworkPlacement placement) {
        switch (element) {
            case Weight(int output, int input) ->
                arrow.place(placement.edge(output, input), placement.x(element), placement.size(element));
            case Bias(int output) -> arrow.place(placement.afterBias(output));
            case Output(int index) -> arrow.place(placement.afterSoftmax(index));
            case Input _, Softmax _ -> throw new IllegalArgumentException("no arrow for " + element);
        }
    }

    /** Shows what is lit, pointed at, focused and open to editing. */
    void style(NetworkMarks marks) {
        parts.forEach((element, part) -> {
            mark(part, marks, element);
            part.pseudoClassStateChanged(NetworkPart.EDITABLE, marks.edits(element));
            part.pseudoClassStateChanged(NetworkPart.POINTED, element.equals(marks.pointed()));
            part.pseudoClassStateChanged(NetworkPart.FOCUSED, element.equals(marks.focused()));
        });
        names.forEach((element, name) -> mark(name, marks, element));
        arrows.forEach((element, arrow) -> mark(arrow, marks, element));
    }

    private static void mark(Node node, NetworkMarks marks, NetworkElement element) {
        node.pseudoClassStateChanged(NetworkPart.HIGHLIGHTED, marks.lights(element));
        node.pseudoClassStateChanged(NetworkPart.DIMMED, marks.dims(element));
    }
}
