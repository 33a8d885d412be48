package neuronlab.lesson.bend;

import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.model.Range;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.Predictor;

/** What a network with two inputs, and each of its hidden neurons, answers everywhere on a part of the plane. */
final class HiddenNeurons {
    private final Parameters model;
    private final Range across;
    private final Range upwards;

    /** @param model for inputs in the units of the plane */
    HiddenNeurons(Parameters model, ExampleSet examples) {
        this.model = model;
        this.across = examples.across();
        this.upwards = examples.upwards();
    }

    int count() {
        return model.network().layers().size() == 1 ? 0 : model.network().layer(0).neurons();
    }

    /** How probable the first class is. */
    ValueGrid probabilities(int columns, int rows) {
        double[] inputs = new double[2 * columns * rows];
        for (int cell = 0; cell < columns * rows; cell++) {
            inputs[2 * cell] = centre(across, cell % columns, columns);
            inputs[2 * cell + 1] = centre(upwards, cell / columns, rows);
        }
        double[] outputs = new double[2 * columns * rows];
        new Predictor(model.network()).outputsInto(model, inputs, outputs);
        double[] first = new double[columns * rows];
        for (int cell = 0; cell < first.length; cell++) {
            first[cell] = outputs[2 * cell];
        }
        return new ValueGrid(columns, rows, first);
    }

    /** What a hidden neuron answers, from 0 for its least answer to 1 for its largest. */
    ValueGrid answers(int neuron, int columns, int rows) {
        Activation bend = model.network().layer(0).activation();
        double[] found = new double[columns * rows];
        double largest = 0;
        for (int cell = 0; cell < found.length; cell++) {
            found[cell] = bend.value(sum(
                    neuron, centre(across, cell % columns, columns), centre(upwards, cell / columns, rows)));
            largest = Math.max(largest, Math.abs(found[cell]));
        }
        boolean signed = bend == Activation.TANH || bend == Activation.IDENTITY;
        double full = bend == Activation.TANH || bend == Activation.SIGMOID || largest == 0 ? 1 : largest;
        for (int cell = 0; cell < found.length; cell++) {
            found[cell] = signed ? (found[cell] / full + 1) / 2 : found[cell] / full;
        }
        return new ValueGrid(columns, rows, found);
    }

    private double sum(int neuron, double x, double y) {
        return model.weight(0, neuron, 0) * x + model.weight(0, neuron, 1) * y + model.bias(0, neuron);
    }

    private static double centre(Range range, int cell, int cells) {
        return range.lower() + (cell + 0.5) * range.length() / cells;
    }
}
