package neuronlab.model.data.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import neuronlab.model.data.Table;
import org.junit.jupiter.api.Test;

class HousesTest {
    @Test
    void thereAreThreeHousesWithAnArea() {
        Table houses = Houses.oneVariable();
        assertEquals(3, houses.rows());
        assertEquals(1, houses.features());
        assertEquals(1600, houses.input(1, 0));
        assertEquals(399.9, houses.target(0));
    }

    @Test
    void thereAreTenHousesWithAnAreaAndBathrooms() {
        Table houses = Houses.twoVariables();
        assertEquals(10, houses.rows());
        assertEquals(2, houses.features());
        assertEquals(18_340, IntStream.range(0, 10).mapToDouble(row -> houses.input(row, 0)).sum());
        assertEquals(31, IntStream.range(0, 10).mapToDouble(row -> houses.input(row, 1)).sum());
        assertEquals(198.999, houses.target(7));
    }

}
