package neuronlab.figure.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neuronlab.figure.Role;
import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void partsWithTheSameNameAreTheSamePart() {
        assertEquals(Part.weight(2, 1), new Part(Role.WEIGHT, 2, 1));
    }

    @Test
    void allWeightsMeetEachOfThemEitherWayRound() {
        Part all = Part.all(Role.WEIGHT);
        assertTrue(all.meets(Part.weight(0, 3)));
        assertTrue(Part.weight(0, 3).meets(all));
    }

    @Test
    void twoWeightsMeetOnlyIfBothIndicesAgree() {
        assertTrue(Part.weight(1, 2).meets(Part.weight(1, 2)));
        assertFalse(Part.weight(1, 2).meets(Part.weight(2, 1)));
        assertFalse(Part.weight(1, 2).meets(Part.weight(1, 0)));
    }

    @Test
    void nothingMeetsAnotherRoleOrNoPart() {
        assertFalse(Part.output(0).meets(Part.bias(0)));
        assertFalse(Part.softmax().meets(null));
    }

    @Test
    void anIndexBelowAnyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Part.input(-2));
    }
}
