package neuronlab.model.diagnosis;

import neuronlab.model.data.Table;
import neuronlab.model.learning.Loss;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Propagation;

/** The derivatives of a loss by the sums of a network's last layer. */
final class OutputDeltas {
    private OutputDeltas() {}

    /**
     * Finds them for the rows that went forward.
     *
     * @param first the row of the table that the block begins with
     */
    static double[] of(Loss loss, Table data, Propagation block, int first) {
        Network network = block.network();
        int outputs = network.outputs();
        int last = network.layers().size() - 1;
        double[] deltas = new double[block.rows() * outputs];
        double[] derivatives = new double[outputs];
        for (int row = 0; row < block.rows(); row++) {
            for (int output = 0; output < outputs; output++) {
                derivatives[output] = derivative(loss, data, first + row, output, block.activation(last, output, row));
            }
            if (!(loss instanceof Loss.CrossEntropy) && network.layer(last).activation() == Activation.SOFTMAX) {
                throughSoftmax(block, last, row, derivatives);
            }
            System.arraycopy(derivatives, 0, deltas, row * outputs, outputs);
        }
        return deltas;
    }

    /** By the output; of the cross-entropy by the sum before softmax. */
    private static double derivative(Loss loss, Table data, int row, int output, double answer) {
        double error = data.classes() == 0 ? answer - data.target(row) : answer - (data.label(row) == output ? 1 : 0);
        return loss instanceof Loss.OfError ofError ? ofError.derivative(error) : error;
    }

    /** ∂p of j by ∂z of i is pᵢ·([i = j] − pⱼ). */
    private static void throughSoftmax(Propagation block, int last, int row, double... derivatives) {
        double mean = 0;
        for (int j = 0; j < derivatives.length; j++) {
            mean += derivatives[j] * block.activation(last, j, row);
        }
        for (int i = 0; i < derivatives.length; i++) {
            derivatives[i] = block.activation(last, i, row) * (derivatives[i] - mean);
        }
    }
}
