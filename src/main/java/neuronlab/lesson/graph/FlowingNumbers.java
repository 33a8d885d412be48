package neuronlab.lesson.graph;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/** One example that flows through the graph: three inputs, fixed weights and biases, and what comes of them. */
final class FlowingNumbers {
    static final double LEAST = -2;
    static final double LARGEST = 2;

    private static final double[] START = {1, 2, 0.5};
    /** The weights of all inputs for each class, and then the biases. */
    private static final Parameters MODEL =
            Parameters.of(Network.softmax(START.length, 3), 1, 0.5, -1, -0.5, 1, 0.5, 0.5, -1, 1, 0.5, 0, -0.5);

    private final List<DoubleProperty> inputs = IntStream.range(0, START.length)
            .mapToObj(input -> (DoubleProperty) new SimpleDoubleProperty(this, "input", START[input]))
            .toList();
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private final ReadOnlyObjectWrapper<Flow> flow = new ReadOnlyObjectWrapper<>(this, "flow");

    /**
     * What comes of the inputs.
     *
     * @param scores a weighted sum for each class
     * @param outputs softmax of them
     */
    record Flow(List<Double> scores, List<Double> outputs) {}

    FlowingNumbers() {
        inputs.forEach(input -> input.subscribe(_ -> flow.set(flowing())));
    }

    private Flow flowing() {
        double[] now = inputs.stream().mapToDouble(DoubleProperty::get).toArray();
        return new Flow(listed(MODEL.logits(now)), listed(MODEL.outputs(now)));
    }

    private static List<Double> listed(double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }

    DoubleProperty input(int index) {
        return inputs.get(index);
    }

    static double weight(int output, int input) {
        return MODEL.weight(0, output, input);
    }

    static double bias(int output) {
        return MODEL.bias(0, output);
    }

    ReadOnlyObjectProperty<Flow> flowProperty() {
        return flow.getReadOnlyProperty();
    }

    /** Whether the drawing has numbers in the place of letters. */
    BooleanProperty shownProperty() {
        return shown;
    }
}
