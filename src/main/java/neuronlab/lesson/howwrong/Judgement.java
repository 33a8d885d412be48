package neuronlab.lesson.howwrong;

import java.util.List;
import neuronlab.lesson.shared.house.House;
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
    static Judgement of(LinearNeuron neuron, Table data) {
        return new Judgement(neuron, House.all(data, neuron), MeanSquaredError.of(neuron, data));
    }

    double[] predictions() {
        return houses.stream().mapToDouble(House::predicted).toArray();
    }
}
