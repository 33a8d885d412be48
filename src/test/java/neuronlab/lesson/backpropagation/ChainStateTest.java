package neuronlab.lesson.backpropagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are worked out by hand. */
class ChainStateTest {
    private static final double TOLERANCE = 1e-12;

    private final ChainState state = new ChainState();

    @ParameterizedTest
    @CsvSource({"SUM, 1, -12", "HIDDEN, 1, -12", "OUTPUT, 2, -4", "LOSS, 4, 1", "FIRST_WEIGHT, 0.5, -24",
        "FIRST_BIAS, 0, -12", "SECOND_WEIGHT, 3, -4", "SECOND_BIAS, -1, -4"})
    void valuesGoForwardAndSlopesBack(Quantity quantity, double value, double slope) {
        assertEquals(value, state.value(quantity), TOLERANCE);
        assertEquals(slope, state.slope(quantity), TOLERANCE);
    }

    @Test
    void oneStepMovesEveryParameterAgainstItsSlope() {
        state.step();
        assertEquals(0.74, state.value(Quantity.FIRST_WEIGHT), TOLERANCE);
        assertEquals(0.12, state.value(Quantity.FIRST_BIAS), TOLERANCE);
        assertEquals(3.04, state.value(Quantity.SECOND_WEIGHT), TOLERANCE);
        assertEquals(-0.96, state.value(Quantity.SECOND_BIAS), TOLERANCE);
        assertEquals(3.904, state.value(Quantity.OUTPUT), TOLERANCE);
        assertEquals(0.009216, state.lastStepProperty().get().lossAfter(), TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "0.005, 4, 1.111, 0.295, 0.076, 0.019", "0.02, 4, 3.44, 3.66, 2.54, 2.26", "0.05, 4, 64, 31.4, 31.4, 31.4"
    })
    void theRateDecidesWhetherTheLossFalls(double rate, double at0, double at1, double at2, double at3, double at4) {
        state.setRate(rate);
        double[] expected = {at0, at1, at2, at3, at4};
        int steps = rate == 0.05 ? 2 : 4;
        for (int step = 0; step <= steps; step++) {
            assertEquals(expected[step], state.value(Quantity.LOSS), 0.005 + 0.002 * expected[step], "step " + step);
            state.step();
        }
    }

    @Test
    void anUnitThatIsOffLetsNoSlopePass() {
        state.set(Quantity.FIRST_BIAS, -2);
        assertEquals(-1, state.value(Quantity.SUM), TOLERANCE);
        assertEquals(-1, state.value(Quantity.OUTPUT), TOLERANCE);
        assertEquals(25, state.value(Quantity.LOSS), TOLERANCE);
        for (Quantity still : new Quantity[] {Quantity.FIRST_WEIGHT, Quantity.FIRST_BIAS, Quantity.SECOND_WEIGHT}) {
            assertEquals(0, state.slope(still), TOLERANCE, still.id());
        }
        assertEquals(-10, state.slope(Quantity.SECOND_BIAS), TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({"FIRST_WEIGHT", "FIRST_BIAS", "SECOND_WEIGHT", "SECOND_BIAS"})
    void aNudgeProvesEverySlope(Quantity parameter) {
        double slope = state.slope(parameter);
        assertEquals(slope, state.nudge(parameter, 1e-7).changePerUnit(), 1e-4 * Math.abs(slope));
        assertEquals(4, state.value(Quantity.LOSS), TOLERANCE, "nothing has moved");
    }

    @Test
    void resetRestoresTheStart() {
        state.set(Quantity.SECOND_WEIGHT, 1);
        state.setRate(0.05);
        state.go(3);
        state.step();
        state.reset();
        assertEquals(3, state.value(Quantity.SECOND_WEIGHT));
        assertEquals(ChainState.USUAL_RATE, state.rateProperty().get());
        assertEquals(Passage.START, state.passageProperty().get());
        assertNull(state.lastStepProperty().get());
    }

    @Test
    void whatIsKnownGrowsFromStationToStation() {
        assertTrue(Passage.START.knowsValueOf(Quantity.FIRST_WEIGHT));
        assertTrue(!Passage.START.knowsValueOf(Quantity.SUM));
        assertTrue(Passage.LOSS.knowsValueOf(Quantity.SUM));
        assertTrue(!Passage.LOSS.knowsSlopeOf(Quantity.OUTPUT));
        assertTrue(Passage.BACK_TO_FIRST.knowsSlopeOf(Quantity.OUTPUT));
        assertEquals(Passage.BACK_TO_FIRST, Passage.BACK_TO_FIRST.on(1));
        assertEquals(Passage.START, Passage.START.on(-1));
    }
}
