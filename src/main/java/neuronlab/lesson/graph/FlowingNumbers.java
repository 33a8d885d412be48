package neuronlab.lesson.graph;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import neuronlab.model.Softmax;

/** One example that flows through the graph: three inputs, fixed weights and biases, and what comes of them. */
final class FlowingNumbers {
    static final double LEAST = -2;
    static final double LARGEST = 2;

    private static final double[][] WEIGHTS = {{1, 0.5, -1}, {-0.5, 1, 0.5}, {0.5, -1, 1}};
    private static final double[] BIASES = {0.5, 0, -0.5};
    private static final double[] START = {1, 2, 0.5};

    private final List<DoubleProperty> inputs = IntStream.range(0, START.length)
            .mapToObj(input -> (DoubleProperty) new SimpleDoubleProperty(this, "input", START[input]))
            .toList();
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private final ReadOnlyObjectWrapper<Flow> flow = new ReadOnlyObjectWrapper<>(this, "flow");

    /**
     * What flows.
     *
     * @param inputs the features
     * @param scores a weighted sum for each class
     * @param outputs softmax of them
     */
    record Flow(List<Double> inputs, List<Double> scores, List<Double> outputs) {}

    FlowingNumbers() {
        inputs.forEach(input -> input.subscribe(_ -> flow.set(flowing())));
    }

    private Flow flowing() {
        double[] scores = new double[BIASES.length];
        for (int output = 0; output < scores.length; output++) {
            scores[output] = BIASES[output];
            for (int input = 0; input < inputs.size(); input++) {
                scores[output] += WEIGHTS[output][input] * inputs.get(input).get();
            }
        }
        return new Flow(
                inputs.stream().map(DoubleProperty::get).toList(), listed(scores), listed(Softmax.of(scores)));
    }

    private static List<Double> listed(double[] values) {
        return IntStream.range(0, values.length).mapToObj(index -> values[index]).toList();
    }

    DoubleProperty input(int index) {
        return inputs.get(index);
    }

    static double weight(int output, int input) {
        return WEIGHTS[output][input];
    }

    static double bias(int output) {
        return BIASES[output];
    }

    ReadOnlyObjectProperty<Flow> flowProperty() {
        return flow.getReadOnlyProperty();
    }

    /** Whether the drawing has numbers in the place of letters. */
    BooleanProperty shownProperty() {
        return shown;
    }
}
