package neuronlab.model;

import neuronlab.model.data.Table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LinearNeuronTest {
    @Test
    void itWeighsItsInputsAndAddsItsBias() {
        assertEquals(2 * 10 + -3 * 0.5 + 7, new LinearNeuron(new double[] {10, 0.5}, 7).predict(2, -3));
        assertEquals(360, LinearNeuron.of(0.18, 0).predict(2000), 1e-12);
    }

    @Test
    void aRowIsPredictedLikeItsInputs() {
        RandomCase random = RandomCase.of(1, 5, 3);
        for (int row = 0; row < 5; row++) {
            Table data = random.data();
            double expected = random.neuron().predict(data.input(row, 0), data.input(row, 1), data.input(row, 2));
            assertEquals(expected, random.neuron().predict(data, row));
        }
    }

    @Test
    void withWeightAndWithBiasChangeNothingElse() {
        LinearNeuron neuron = new LinearNeuron(new double[] {1, 2}, 3);
        assertEquals(new LinearNeuron(new double[] {1, -1}, 3), neuron.withWeight(1, -1));
        assertEquals(new LinearNeuron(new double[] {1, 2}, -1), neuron.withBias(-1));
        assertEquals(new LinearNeuron(new double[] {1, 2}, 3), neuron);
    }

    @Test
    void neuronsAreEqualWhenAllTheirNumbersAre() {
        assertEquals(LinearNeuron.of(1, 2), new LinearNeuron(new double[] {1}, 2));
        assertEquals(LinearNeuron.of(1, 2).hashCode(), new LinearNeuron(new double[] {1}, 2).hashCode());
        assertNotEquals(LinearNeuron.of(1, 2), LinearNeuron.of(1, 3));
        assertNotEquals(LinearNeuron.of(1, 2), LinearNeuron.of(2, 2));
        assertNotEquals(LinearNeuron.zero(1), LinearNeuron.zero(2));
        assertEquals("LinearNeuron[weights=[1.0], bias=2.0]", LinearNeuron.of(1, 2).toString());
    }

    @Test
    void theArrayItWasMadeOfStaysTheCallers() {
        double[] weights = {1};
        LinearNeuron neuron = new LinearNeuron(weights, 2);
        weights[0] = 5;
        assertEquals(1, neuron.weight(0));
    }

    @Test
    void numbersThatAreNotFiniteAndWrongCountsAreRefused() {
        LinearNeuron two = LinearNeuron.zero(2);
        assertThrows(IllegalArgumentException.class, () -> LinearNeuron.of(Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> LinearNeuron.of(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> LinearNeuron.zero(0));
        assertThrows(IllegalArgumentException.class, () -> LinearNeuron.zero(-1));
        assertThrows(IllegalArgumentException.class, () -> two.predict(1));
        assertThrows(IllegalArgumentException.class, () -> two.predict(RandomCase.of(1, 1, 1).data(), 0));
        assertThrows(IndexOutOfBoundsException.class, () -> two.weight(2));
        assertThrows(IndexOutOfBoundsException.class, () -> two.withWeight(-1, 0));
    }
}
