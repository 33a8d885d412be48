package neuronlab.figure.network;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import neuronlab.figure.Role;
import neuronlab.figure.link.Attention;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkShape;

/** Joins a diagram with a spotlight: pointing at a part lights it up everywhere, and the other way round. */
public final class NetworkSpotlight {
    private NetworkSpotlight() {}

    /** From now on the diagram shows what the spotlight is on, and sets it to the part that the reader points at. */
    public static void join(NetworkDiagram diagram, Spotlight spotlight) {
        ObjectProperty<Part> part = spotlight.partProperty();
        Attention<Part> attention = new Attention<>(null, part::get, part::set);
        diagram.hoveredProperty().subscribe(element -> attention.point(element == null ? null : partOf(element, diagram.getNetworkShape())));
        part.subscribe(now -> diagram.setLitElements(elementsOf(now, diagram.getNetworkShape())));
        diagram.networkShapeProperty().subscribe(shape -> diagram.setLitElements(elementsOf(part.get(), shape)));
    }

    /** The part of the model that an element draws; null for what only a deeper network has. */
    static Part partOf(NetworkElement element, NetworkShape shape) {
        boolean single = shape.depth() == 1;
        return switch (element) {
            case NetworkElement.Input(int index) -> Part.input(index);
            case NetworkElement.Weight(int _, int output, int input) -> single ? Part.weight(output, input) : null;
            case NetworkElement.Bias(int _, int output) -> single ? Part.bias(output) : null;
            case NetworkElement.Softmax() -> Part.softmax();
            case NetworkElement.Output(int index) -> Part.output(index);
            case NetworkElement.Activation _, NetworkElement.Hidden _ -> null;
        };
    }

    /** The elements of a network that draw a part, or some of it; none for null. */
    static Set<NetworkElement> elementsOf(Part part, NetworkShape shape) {
        if (part == null) {
            return Set.of();
        }
        // What the model predicts is what comes out of it.
        Part drawn = part.role() == Role.PREDICTION ? new Part(Role.OUTPUT, part.output(), part.input()) : part;
        return Stream.concat(shape.nodes().stream(), shape.edges().stream())
                .filter(element -> drawn.meets(partOf(element, shape)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
