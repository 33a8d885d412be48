package neuronlab.figure.network.shape;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import neuronlab.figure.network.shape.NetworkElement.Activation;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Hidden;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkElement.Weight;

/** Which part leads to which: right and left along the flow of the numbers, up and down among parts of a kind. */
public final class NetworkPaths {
    private final NetworkShape shape;

    public NetworkPaths(NetworkShape shape) {
        this.shape = shape;
    }

    /** The next part in the direction of the arrows. */
    public Optional<NetworkElement> right(NetworkElement from) {
        return Optional.ofNullable(
                switch (from) {
                    case Input(int index) -> new Weight(0, 0, index);
                    case Weight(int layer, int unit, int _) -> sum(layer, unit);
                    case Bias(int layer, int unit) -> behindSum(layer, unit);
                    case Activation(int layer, int unit) -> shape.circle(layer + 1, unit);
                    case Softmax() -> new Output(0);
                    case Hidden(int layer, int unit) -> new Weight(layer + 1, 0, unit);
                    case Output _ -> null;
                });
    }

    /** Where an edge ends. */
    private NetworkElement sum(int layer, int unit) {
        return shape.layer(layer).bias() ? new Bias(layer, unit) : behindSum(layer, unit);
    }

    private NetworkElement behindSum(int layer, int unit) {
        return switch (shape.layer(layer).function()) {
            case IDENTITY -> shape.circle(layer + 1, unit);
            case SOFTMAX -> new Softmax();
            default -> new Activation(layer, unit);
        };
    }

    /** The part before, against the arrows. */
    public Optional<NetworkElement> left(NetworkElement from) {
        return Optional.ofNullable(
                switch (from) {
                    case Input _ -> null;
                    case Weight(int layer, int _, int input) -> shape.circle(layer, input);
                    case Bias(int layer, int unit) -> new Weight(layer, unit, 0);
                    case Activation(int layer, int unit) -> beforeFunction(layer, unit);
                    case Softmax() -> beforeFunction(shape.depth() - 1, 0);
                    case Hidden(int layer, int unit) -> beforeCircle(layer, unit);
                    case Output(int index) -> beforeCircle(shape.depth() - 1, index);
                });
    }

    private NetworkElement beforeFunction(int layer, int unit) {
        return shape.layer(layer).bias() ? new Bias(layer, unit) : new Weight(layer, unit, 0);
    }

    private NetworkElement beforeCircle(int layer, int unit) {
        return switch (shape.layer(layer).function()) {
            case IDENTITY -> beforeFunction(layer, unit);
            case SOFTMAX -> new Softmax();
            default -> new Activation(layer, unit);
        };
    }

    /** The part of the same kind below; the weights of a layer follow each other unit by unit. */
    public Optional<NetworkElement> down(NetworkElement from) {
        return sibling(from, 1);
    }

    /** The part of the same kind above. */
    public Optional<NetworkElement> up(NetworkElement from) {
        return sibling(from, -1);
    }

    private Optional<NetworkElement> sibling(NetworkElement from, int step) {
        NetworkElement next =
                switch (from) {
                    case Input(int index) -> new Input(index + step);
                    case Weight(int layer, int unit, int input) ->
                        weight(layer, unit * shape.circles(layer) + input + step);
                    case Bias(int layer, int unit) -> new Bias(layer, unit + step);
                    case Activation(int layer, int unit) -> new Activation(layer, unit + step);
                    case Softmax() -> null;
                    case Hidden(int layer, int unit) -> new Hidden(layer, unit + step);
                    case Output(int index) -> new Output(index + step);
                };
        return Optional.ofNullable(next).filter(shape::has);
    }

    private Weight weight(int layer, int index) {
        int inputs = shape.circles(layer);
        return new Weight(layer, Math.floorDiv(index, inputs), Math.floorMod(index, inputs));
    }

    /** The first input. */
    public NetworkElement first() {
        return new Input(0);
    }

    /** The last output. */
    public NetworkElement last() {
        return new Output(shape.outputs() - 1);
    }

    /** What belongs together with a part: a circle with its arrows and what they run through, an arrow with its ends. */
    public Set<NetworkElement> around(NetworkElement element) {
        Set<NetworkElement> result = new HashSet<>(Set.of(element));
        switch (element) {
            case Input(int index) -> addOutgoing(result, 0, index);
            case Weight(int layer, int unit, int input) -> {
                result.add(shape.circle(layer, input));
                addSum(result, layer, unit);
            }
            case Bias(int layer, int unit) -> addIncoming(result, layer, unit);
            case Activation(int layer, int unit) -> addSum(result, layer, unit);
            case Softmax() -> result.addAll(shape.nodes().stream().filter(this::touchesSoftmax).toList());
            case Hidden(int layer, int unit) -> {
                addIncoming(result, layer, unit);
                addOutgoing(result, layer + 1, unit);
            }
            case Output(int index) -> {
                addIncoming(result, shape.depth() - 1, index);
                result.add(new Softmax());
            }
        }
        result.removeIf(part -> !shape.has(part));
        return result;
    }

    private void addOutgoing(Set<NetworkElement> parts, int layer, int input) {
        for (int unit = 0; unit < shape.circles(layer + 1); unit++) {
            parts.add(new Weight(layer, unit, input));
        }
    }

    private void addIncoming(Set<NetworkElement> parts, int layer, int unit) {
        for (int input = 0; input < shape.circles(layer); input++) {
            parts.add(new Weight(layer, unit, input));
        }
        addSum(parts, layer, unit);
    }

    /** Bias, function and circle of a unit; behind softmax there is no circle of one unit alone. */
    private void addSum(Set<NetworkElement> parts, int layer, int unit) {
        parts.add(new Bias(layer, unit));
        parts.add(new Activation(layer, unit));
        if (shape.layer(layer).function() != ActivationFunction.SOFTMAX) {
            parts.add(shape.circle(layer + 1, unit));
        }
    }

    private boolean touchesSoftmax(NetworkElement element) {
        return element instanceof Output || element instanceof Bias(int layer, int _) && layer == shape.depth() - 1;
    }
}
