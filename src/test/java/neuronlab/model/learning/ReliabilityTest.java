package neuronlab.model.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final double[] OUTPUTS = {0.4, 0.35, 0.25, 0.1, 0.5, 0.4, 0.2, 0.2, 0.6, 0.99, 0.01, 0};

    @Test
    void answersAreSortedByHowSureTheyAreAndCounted() {
        Reliability measured = Reliability.of(OUTPUTS, new int[] {1, 1, 2, 0}, 0.5, 0.9);
        assertEquals(
                List.of(
                        new Reliability.Group(0, 0.5, 1, 0, 0.4),
                        new Reliability.Group(0.5, 0.9, 2, 2, 0.55),
                        new Reliability.Group(0.9, 1, 1, 1, 0.99)),
                measured.groups());
        assertEquals(0, measured.groups().getFirst().accuracy());
        assertEquals(1, measured.groups().get(1).accuracy());
    }

    @Test
    void aGroupWithoutAnswersHasNoAccuracy() {
        Reliability.Group none = Reliability.of(OUTPUTS, new int[] {1, 1, 2, 0}, 0.995).groups().getLast();
        assertEquals(0, none.count());
        assertEquals(Double.NaN, none.accuracy());
    }

    @Test
    void everyExampleNeedsAProbabilityOfEveryClass() {
        assertThrows(IllegalArgumentException.class, () -> Reliability.of(OUTPUTS, new int[5], 0.5));
    }
}
