package neuronlab.model.learning;

import neuronlab.model.data.Table;
import neuronlab.model.network.Layer;
import neuronlab.model.network.Network;

/**
 * Tells whether the loss of a model on a table is sure to be finite, without a pass over the table: from layer to layer no
 * sum is larger than (inputs · largest weight · largest input + largest bias).
 *
 * <p>Where it says no, the loss may still be finite. The largest weights and biases are looked up only if need be: after
 * a step whose length is known they are at most that much larger.
 */
final class FiniteBound {
    private final Network network;
    private final Loss loss;
    private final int rows;
    private final double largestInput;
    private final double largestTarget;
    private final double[] largestWeights;
    private final double[] largestBiases;

    FiniteBound(Network network, Loss loss, Table data) {
        this.network = network;
        this.loss = loss;
        this.rows = data.rows();
        this.largestInput = largest(data.inputArray(), 0, data.inputArray().length);
        this.largestTarget = largest(data.targetArray(), 0, data.rows());
        this.largestWeights = new double[network.layers().size()];
        this.largestBiases = new double[network.layers().size()];
    }

    /** The largest input without its sign: a derivative by a first layer's weight is at most that of its sum times this. */
    double largestInput() {
        return largestInput;
    }

    /** Whether the sum of all losses is sure to be finite; then so is every number on the way to it. */
    boolean holds(double[] parameters) {
        for (int layer = 0; layer < largestWeights.length; layer++) {
            int w = network.weightIndex(layer, 0, 0);
            int b = network.biasIndex(layer, 0);
            largestWeights[layer] = largest(parameters, w, b);
            largestBiases[layer] = largest(parameters, b, b + network.layer(layer).neurons());
        }
        return holds();
    }

    /** The same for parameters that were reached from those last asked about by changes of at most these sizes. */
    boolean holdsAfter(double changeOfWeight, double changeOfBias, double[] parameters) {
        for (int layer = 0; layer < largestWeights.length; layer++) {
            largestWeights[layer] += changeOfWeight;
            largestBiases[layer] += changeOfBias;
        }
        return holds() || holds(parameters);
    }

    private boolean holds() {
        double input = largestInput;
        double parameter = 0;
        for (int i = 0; i < largestWeights.length; i++) {
            Layer layer = network.layer(i);
            double sum = layer.inputs() * largestWeights[i] * input + largestBiases[i];
            parameter = Math.max(parameter, Math.max(sum, largestWeights[i]));
            input = switch (layer.activation()) {
                case IDENTITY, RELU -> sum;
                // The logits, if the loss is computed from them.
                case SOFTMAX -> loss instanceof Loss.CrossEntropy ? sum : 1;
                case SIGMOID, TANH -> 1;
            };
        }
        // The factor leaves room for ln(classes), for the sum over the outputs, and for rounding.
        double room = 4.0 * rows * network.outputs();
        return Double.isFinite(parameter) && Double.isFinite(room * largestLoss(input));
    }

    private double largestLoss(double output) {
        return switch (loss) {
            case Loss.CrossEntropy _ -> output;
            case Loss.OfError ofError -> ofError.value(output + largestTarget + 1);
        };
    }

    /** The largest without its sign; NaN if one of them is. */
    private static double largest(double[] values, int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(values[i]));
        }
        return largest;
    }
}
