package neuronlab.lesson.bend;

import java.util.Arrays;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.model.display.PlaneGrid;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Parameters;

/** What a network with two inputs, and each of its hidden neurons, answers everywhere on a part of the plane. */
final class HiddenNeurons {
    private final Parameters model;
    private final ExampleSet examples;

    /** @param model for inputs in the units of the plane */
    HiddenNeurons(Parameters model, ExampleSet examples) {
        this.model = model;
        this.examples = examples;
    }

    Parameters model() {
        return model;
    }

    int count() {
        return model.network().layers().size() == 1 ? 0 : model.network().layer(0).neurons();
    }

    /** How probable the first class is. */
    ValueGrid probabilities(int columns, int rows) {
        return new ValueGrid(columns, rows, grid(columns, rows).outputs(model, 0));
    }

    private PlaneGrid grid(int columns, int rows) {
        return new PlaneGrid(examples.across(), examples.upwards(), columns, rows);
    }

    /** What a hidden neuron answers, from 0 for its least answer to 1 for its largest. */
    ValueGrid answers(int neuron, int columns, int rows) {
        Activation bend = model.network().layer(0).activation();
        double[] found = grid(columns, rows).answers(model, neuron);
        double largest = Arrays.stream(found).map(Math::abs).max().orElseThrow();
        boolean signed = bend == Activation.TANH || bend == Activation.IDENTITY;
        double full = bend == Activation.TANH || bend == Activation.SIGMOID || largest == 0 ? 1 : largest;
        double[] shown = Arrays.stream(found)
                .map(answer -> signed ? (answer / full + 1) / 2 : answer / full)
                .toArray();
        return new ValueGrid(columns, rows, shown);
    }
}
