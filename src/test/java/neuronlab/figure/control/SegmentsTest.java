package neuronlab.figure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class SegmentsTest {
    private final Segments<Integer> segments = new Segments<>("Batch", List.of(1, 16, 100), String::valueOf);

    @Test
    void noneIsChosenBeforeAPress() {
        assertTrue(List.of(1, 16, 100).stream().noneMatch(value -> segments.button(value).isSelected()));
    }

    @Test
    void aPressChoosesAndASecondOneLeavesItChosen() {
        segments.button(16).fire();
        segments.button(16).fire();
        assertEquals(16, segments.valueProperty().get());
        assertTrue(segments.button(16).isSelected());
    }

    @Test
    void aValueFromOutsideIsShown() {
        segments.button(16).fire();
        segments.valueProperty().set(100);
        assertTrue(segments.button(100).isSelected());
        assertFalse(segments.button(16).isSelected());
    }
}
