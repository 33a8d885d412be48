package neuronlab.model;

import neuronlab.model.data.Table;

/** The loss of the lessons on prices: mean(e²) over the rows of the data, with e = prediction − target. */
public final class MeanSquaredError {
    private MeanSquaredError() {}

    /**
     * The loss of a neuron on a data set: 0 or more, in squared units of the target; infinite or NaN if the numbers are
     * too large for the sum of the squares.
     *
     * @throws IllegalArgumentException if neuron and data differ in their count of features
     */
    public static double of(LinearNeuron neuron, Table data) {
        double sum = 0;
        for (int row = 0; row < data.rows(); row++) {
            double error = neuron.predict(data, row) - data.target(row);
            sum += error * error;
        }
        return sum / data.rows();
    }
}
