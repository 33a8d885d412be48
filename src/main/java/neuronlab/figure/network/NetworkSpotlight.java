package neuronlab.figure.network;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import neuronlab.figure.Role;
import neuronlab.figure.link.Attention;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;

/** Joins a diagram with a spotlight: pointing at a part lights it up everywhere, and the other way round. */
public final class NetworkSpotlight {
    private NetworkSpotlight() {}

    /** From now on the diagram shows what the spotlight is on, and sets it to the part that the reader points at. */
    public static void join(NetworkDiagram diagram, Spotlight spotlight) {
        ObjectProperty<Part> part = spotlight.partProperty();
        Attention<Part> attention = new Attention<>(null, part::get, part::set);
        diagram.hoveredProperty().subscribe(element -> attention.point(element == null ? null : partOf(element)));
        part.subscribe(now -> diagram.setHighlighted(elementsOf(now, diagram.getNetworkShape())));
        diagram.networkShapeProperty().subscribe(shape -> diagram.setHighlighted(elementsOf(part.get(), shape)));
    }

    /** The part of the model that an element draws. */
    static Part partOf(NetworkElement element) {
        return switch (element) {
            case NetworkElement.Input(int index) -> Part.input(index);
            case NetworkElement.Weight(int output, int input) -> Part.weight(output, input);
            case NetworkElement.Bias(int output) -> Part.bias(output);
            case NetworkElement.Softmax() -> Part.softmax();
            case NetworkElement.Output(int index) -> Part.output(index);
        };
    }

    /** The elements of a network that draw a part, or some of it; none for null. */
    static Set<NetworkElement> elementsOf(Part part, NetworkShape shape) {
        if (part == null) {
            return Set.of();
        }
        // What the model predicts is what comes out of it.
        Part drawn = part.role() == Role.PREDICTION ? new Part(Role.OUTPUT, part.output(), part.input()) : part;
        return elements(shape)
                .filter(element -> shape.has(element) && drawn.meets(partOf(element)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<NetworkElement> elements(NetworkShape shape) {
        Stream<NetworkElement> inputs = IntStream.range(0, shape.inputs()).mapToObj(NetworkElement.Input::new);
        Stream<NetworkElement> outputs = IntStream.range(0, shape.outputs())
                .boxed()
                .flatMap(output -> Stream.of(new NetworkElement.Bias(output), new NetworkElement.Output(output)));
        Stream<NetworkElement> weights = IntStream.range(0, shape.weights())
                .mapToObj(edge -> new NetworkElement.Weight(edge / shape.inputs(), edge % shape.inputs()));
        return Stream.of(inputs, outputs, weights, Stream.of(new NetworkElement.Softmax()))
                .flatMap(parts -> parts);
    }
}
