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
import neuronlab.model.network.Parameter;
import neuronlab.model.network.Parameters;

/** One example that flows through the graph: three inputs, weights and biases, all to be changed, and what comes of them. */
final class FlowingNumbers {
    static final double LEAST = -2;
    static final double LARGEST = 2;

    private static final double[] START = {1, 2, 0.5};
    /** The weights of all inputs for each class, and then the biases. */
    private static final Parameters START_MODEL =
            Parameters.of(Network.softmax(START.length, 3), 1, 0.5, -1, -0.5, 1, 0.5, 0.5, -1, 1, 0.5, 0, -0.5);

    private final List<DoubleProperty> inputs = IntStream.range(0, START.length)
            .mapToObj(input -> (DoubleProperty) new SimpleDoubleProperty(this, "input", START[input]))
            .toList();
    private final ReadOnlyObjectWrapper<Parameters> model =
            new ReadOnlyObjectWrapper<>(this, "model", START_MODEL);
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", false);
    private final ReadOnlyObjectWrapper<Flow> flow = new ReadOnlyObjectWrapper<>(this, "flow");

    /**
     * What flows. It holds all that is shown, so that none of it changes without being told of: a weight of an input of 0
     * changes no score.
     *
     * @param inputs the features
     * @param model the weights and biases
     * @param scores a weighted sum for each class
     * @param outputs softmax of them
     */
    record Flow(List<Double> inputs, Parameters model, List<Double> scores, List<Double> outputs) {}

    FlowingNumbers() {
        model.subscribe(_ -> flow.set(flowing()));
        inputs.forEach(input -> input.subscribe(_ -> flow.set(flowing())));
    }

    private Flow flowing() {
        double[] now = inputs.stream().mapToDouble(DoubleProperty::get).toArray();
        return new Flow(
                listed(now), model.get(), listed(model.get().logits(now)), listed(model.get().outputs(now)));
    }

    private static List<Double> listed(double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }

    DoubleProperty input(int index) {
        return inputs.get(index);
    }

    double weight(int output, int input) {
        return model.get().weight(0, output, input);
    }

    double bias(int output) {
        return model.get().bias(0, output);
    }

    /** Gives a weight or a bias another value; who does that wants to see numbers. */
    void set(Parameter parameter, double value) {
        model.set(model.get().with(parameter, value));
        shown.set(true);
    }

    double get(Parameter parameter) {
        return model.get().get(START_MODEL.network().indexOf(parameter));
    }

    /** Puts all of it back, and letters in the place of numbers. */
    void reset() {
        model.set(START_MODEL);
        for (int input = 0; input < START.length; input++) {
            inputs.get(input).set(START[input]);
        }
        shown.set(false);
    }

    ReadOnlyObjectProperty<Flow> flowProperty() {
        return flow.getReadOnlyProperty();
    }

    /** Whether the drawing has numbers in the place of letters. */
    BooleanProperty shownProperty() {
        return shown;
    }
}
