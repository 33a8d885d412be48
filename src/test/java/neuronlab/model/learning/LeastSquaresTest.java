package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import neuronlab.model.network.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastSquaresTest {
    private static double loss(Parameters model, Table data) {
        return new Evaluation(model.network(), Loss.SQUARED, data).loss(model);
    }

    /** The numbers come from exact fractions. */
    @Test
    void theBestModelsOfTheHousesAreFound() {
        Parameters one = LeastSquares.of(Houses.oneVariable()).orElseThrow();
        assertEquals(0.058487905854740, one.get(0), 1e-13);
        assertEquals(247.263274220889, one.get(1), 1e-9);
        assertEquals(447.29097426870055, loss(one, Houses.oneVariable()), 1e-8);
        Parameters two = LeastSquares.of(Houses.twoVariables()).orElseThrow();
        assertEquals(0.186130, two.get(0), 5e-7);
        assertEquals(-10.0124, two.get(1), 5e-5);
        assertEquals(3.57538, two.get(2), 5e-6);
        assertEquals(1406.05, loss(two, Houses.twoVariables()), 0.005);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noModelNearbyIsBetter(long seed) {
        Random random = new Random(seed);
        int features = 1 + random.nextInt(5);
        double[] inputs = random.doubles(40L * features, -3, 100).toArray();
        double[] targets = random.doubles(40, -50, 50).toArray();
        Table data = Table.of(features, inputs, targets);
        Parameters best = LeastSquares.of(data).orElseThrow();
        double least = loss(best, data);
        for (int parameter = 0; parameter < best.count(); parameter++) {
            for (double step : new double[] {-1e-3, 1e-3}) {
                Parameters near = best.with(parameter, best.get(parameter) + step);
                assertTrue(loss(near, data) > least, "parameter " + parameter);
            }
        }
    }

    @Test
    void whereManyAreEquallyGoodThereIsNoBest() {
        assertTrue(LeastSquares.of(Table.of(1, new double[] {5, 5, 5}, new double[] {1, 2, 3})).isEmpty());
        double[] doubled = {1, 2, 2, 4, 3, 6};
        assertTrue(LeastSquares.of(Table.of(2, doubled, new double[] {1, 2, 4})).isEmpty());
    }
}
