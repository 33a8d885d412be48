package neuronlab.figure.network;

import java.util.Optional;
import neuronlab.figure.network.NetworkElement.Bias;
import neuronlab.figure.network.NetworkElement.Input;
import neuronlab.figure.network.NetworkElement.Output;
import neuronlab.figure.network.NetworkElement.Softmax;
import neuronlab.figure.network.NetworkElement.Weight;

/** Where the arrow keys lead: right and left along the flow of the numbers, up and down among parts of a kind. */
final class NetworkNavigation {
    private final NetworkShape shape;

    NetworkNavigation(NetworkShape shape) {
        this.shape = shape;
    }

    /** The next part in the direction of the arrows. */
    Optional<NetworkElement> right(NetworkElement from) {
        return Optional.ofNullable(
                switch (from) {
                    case Input(int index) -> new Weight(0, index);
                    case Weight(int output, int _) -> shape.bias() ? new Bias(output) : afterSum(output);
                    case Bias(int output) -> afterSum(output);
                    case Softmax() -> new Output(0);
                    case Output _ -> null;
                });
    }

    private NetworkElement afterSum(int output) {
        return shape.softmax() ? new Softmax() : new Output(output);
    }

    /** The part before, against the arrows. */
    Optional<NetworkElement> left(NetworkElement from) {
        return Optional.ofNullable(
                switch (from) {
                    case Input _ -> null;
                    case Weight(int _, int input) -> new Input(input);
                    case Bias(int output) -> new Weight(output, 0);
                    case Softmax() -> beforeSoftmax(0);
                    case Output(int index) -> shape.softmax() ? new Softmax() : beforeSoftmax(index);
                });
    }

    private NetworkElement beforeSoftmax(int output) {
        return shape.bias() ? new Bias(output) : new Weight(output, 0);
    }

    /** The part of the same kind below; the weights follow each other output by output. */
    Optional<NetworkElement> down(NetworkElement from) {
        return sibling(from, 1);
    }

    /** The part of the same kind above. */
    Optional<NetworkElement> up(NetworkElement from) {
        return sibling(from, -1);
    }

    private Optional<NetworkElement> sibling(NetworkElement from, int step) {
        NetworkElement next =
                switch (from) {
                    case Input(int index) -> inRange(index + step, shape.inputs()) ? new Input(index + step) : null;
                    case Weight(int output, int input) -> weight(output * shape.inputs() + input + step);
                    case Bias(int output) -> inRange(output + step, shape.outputs()) ? new Bias(output + step) : null;
                    case Softmax() -> null;
                    case Output(int index) -> inRange(index + step, shape.outputs()) ? new Output(index + step) : null;
                };
        return Optional.ofNullable(next);
    }

    private NetworkElement weight(int index) {
        return inRange(index, shape.weights()) ? new Weight(index / shape.inputs(), index % shape.inputs()) : null;
    }

    private static boolean inRange(int index, int count) {
        return index >= 0 && index < count;
    }
}
