package neuronlab.model.display;

import neuronlab.model.Range;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.Predictor;

/**
 * A grid on the plane of two inputs, to ask a model at the middle of each cell; row by row from the bottom, each from the
 * left.
 *
 * @param across the range of the first input
 * @param upwards the range of the second one
 * @param columns how many cells lie beside each other
 * @param rows how many cells lie above each other
 */
public record PlaneGrid(Range across, Range upwards, int columns, int rows) {
    private static final int INPUTS = 2;

    /** The two inputs of each cell, cell after cell, in a new array. */
    public double[] inputs() {
        double[] inputs = new double[INPUTS * columns * rows];
        for (int cell = 0; cell < columns * rows; cell++) {
            inputs[INPUTS * cell] = across.middle(cell % columns, columns);
            inputs[INPUTS * cell + 1] = upwards.middle(cell / columns, rows);
        }
        return inputs;
    }

    /**
     * How large an output of a model is in each cell, such as the probability of a class, in a new array.
     *
     * @throws IllegalArgumentException if the model does not have two inputs
     * @throws IndexOutOfBoundsException if it has no such output
     */
    public double[] outputs(Parameters model, int output) {
        int all = model.network().outputs();
        double[] outputs = new double[all * columns * rows];
        new Predictor(model.network()).outputsInto(model, inputs(), outputs);
        double[] wanted = new double[columns * rows];
        for (int cell = 0; cell < wanted.length; cell++) {
            wanted[cell] = outputs[cell * all + output];
        }
        return wanted;
    }

    /**
     * What a hidden neuron of the first layer answers in each cell, in a new array.
     *
     * @throws IndexOutOfBoundsException if it has no such neuron
     */
    public double[] answers(Parameters model, int neuron) {
        Activation activation = model.network().layer(0).activation();
        double[] inputs = inputs();
        double[] answers = new double[columns * rows];
        for (int cell = 0; cell < answers.length; cell++) {
            double sum = model.bias(0, neuron);
            for (int input = 0; input < INPUTS; input++) {
                sum += model.weight(0, neuron, input) * inputs[INPUTS * cell + input];
            }
            answers[cell] = activation.value(sum);
        }
        return answers;
    }
}
