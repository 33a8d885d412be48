package neuronlab.lesson.howwrong;

import java.util.List;
import java.util.stream.IntStream;
import neuronlab.model.LinearNeuron;
import neuronlab.model.MeanSquaredError;
import neuronlab.model.data.Table;

/**
 * How wrong a neuron is about the houses.
 *
 * @param neuron the neuron
 * @param houses what it says of each house
 * @param error the mean of the squared differences
 */
record Judgement(LinearNeuron neuron, List<House> houses, double error) {

    /**
     * What a neuron says of one house.
     *
     * @param area in square feet
     * @param actual the price that was paid, in thousands of dollars
     * @param prediction the price that the neuron says, likewise
     */
    record House(double area, double actual, double prediction) {
        /** How much more was paid than the neuron says. */
        double difference() {
            return actual - prediction;
        }

        double squared() {
            return difference() * difference();
        }
    }

    static Judgement of(LinearNeuron neuron, Table data) {
        List<House> houses = IntStream.range(0, data.rows())
                .mapToObj(row -> new House(data.input(row, 0), data.target(row), neuron.predict(data, row)))
                .toList();
        return new Judgement(neuron, houses, MeanSquaredError.of(neuron, data));
    }

    double[] predictions() {
        return houses.stream().mapToDouble(House::prediction).toArray();
    }
}
