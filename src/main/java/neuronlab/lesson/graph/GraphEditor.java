package neuronlab.lesson.graph;

import java.util.OptionalDouble;
import neuronlab.figure.network.NetworkEditor;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.model.network.Parameter;

/** Lets the reader drag weights and biases of the graph up and down, or type them. */
record GraphEditor(FlowingNumbers flow) implements NetworkEditor {
    private static final double STEP = 0.1;

    @Override
    public boolean edits(NetworkElement element) {
        return element instanceof NetworkElement.Weight || element instanceof NetworkElement.Bias;
    }

    @Override
    public OptionalDouble step(NetworkElement element) {
        return OptionalDouble.of(STEP);
    }

    private static Parameter parameter(NetworkElement element) {
        return switch (element) {
            case NetworkElement.Weight(int layer, int unit, int input) -> new Parameter.Weight(layer, unit, input);
            case NetworkElement.Bias(int layer, int unit) -> new Parameter.Bias(layer, unit);
            default -> throw new IllegalArgumentException("Nothing is set in " + element);
        };
    }

    @Override
    public double value(NetworkElement element) {
        return flow.get(parameter(element));
    }

    @Override
    public void commit(NetworkElement element, double value) {
        flow.set(parameter(element), value);
    }
}
