package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Houses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten houses by the powers of their area; the numbers were computed independently, by another method. */
class PowerFitTest {
    private static final Table HOUSES = Houses.twoVariables();
    private static final double[] AREAS =
            IntStream.range(0, HOUSES.rows()).mapToDouble(row -> HOUSES.input(row, 0)).toArray();
    private static final double[] PRICES =
            IntStream.range(0, HOUSES.rows()).mapToDouble(HOUSES::target).toArray();

    @ParameterizedTest
    @CsvSource({
        "1, 1423, 469", "2, 1420, 469", "3, 859, 408", "4, 804, 448", "5, 735, 246", "6, 149, -1631", "8, 27, NaN",
        "9, 0, -6080742"
    })
    void theErrorFallsWithEveryPowerAndThePriceOfAnotherHouseGoesWild(int highest, double error, double price) {
        PowerFit fit = PowerFit.of(AREAS, PRICES, highest);
        assertEquals(error, fit.error(AREAS, PRICES), 0.5);
        if (!Double.isNaN(price)) {
            assertEquals(price, fit.at(2700), Math.max(0.5, 1e-6 * Math.abs(price)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2131", "2, 12492", "3, 9747"})
    void onAHouseThatWasLeftOutTheErrorRises(int highest, double error) {
        assertEquals(error, PowerFit.errorLeftOut(AREAS, PRICES, highest), 0.5);
    }

    @Test
    void threeHousesAndThreeParametersAreFittedExactly() {
        double[] areas = {2104, 1600, 2400};
        double[] prices = {399.9, 329.9, 369.0};
        PowerFit fit = PowerFit.of(areas, prices, 2);
        assertEquals(0, fit.error(areas, prices), 1e-18);
        assertEquals(45, fit.at(1000), 0.5);
        assertEquals(143, fit.at(3000), 0.5);
    }

    @Test
    void fewerPointsThanPowersDecideOnNothing() {
        assertThrows(IllegalArgumentException.class, () -> PowerFit.of(AREAS, PRICES, 10));
        assertThrows(IllegalArgumentException.class, () -> PowerFit.errorLeftOut(AREAS, PRICES, 9));
    }
}
