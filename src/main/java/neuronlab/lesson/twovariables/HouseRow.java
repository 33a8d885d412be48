package neuronlab.lesson.twovariables;

import java.util.List;
import java.util.stream.IntStream;
import neuronlab.lesson.shared.trainer.NeuronTraining;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;

/**
 * A house with what a model predicts for it.
 *
 * @param area in square feet
 * @param bathrooms how many
 * @param actual what it was sold for, in thousands of dollars
 * @param predicted what the model says, in thousands of dollars
 */
record HouseRow(double area, double bathrooms, double actual, double predicted) {
    private static final int AREA = 0;
    private static final int BATHROOMS = 1;

    /** All houses of a state with the predictions of its present model. */
    static List<HouseRow> all(NeuronTraining state) {
        return IntStream.range(0, state.data().rows())
                .mapToObj(row -> of(state, row))
                .toList();
    }

    /** One house of a state with the prediction of its present model. */
    static HouseRow of(NeuronTraining state, int row) {
        Table data = state.data();
        LinearNeuron neuron = state.snapshotProperty().get().neuron();
        return new HouseRow(
                data.input(row, AREA), data.input(row, BATHROOMS), data.target(row), neuron.predict(data, row));
    }

    /** How far the actual price lies above the prediction. */
    double residual() {
        return actual - predicted;
    }
}
