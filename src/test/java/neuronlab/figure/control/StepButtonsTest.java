package neuronlab.figure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class StepButtonsTest {
    @Test
    void eachButtonGoesItsCount() {
        StepButtons buttons = new StepButtons(List.of(1, 10, 100), count -> "go " + count);
        List<Integer> steps = new ArrayList<>();
        buttons.button(1).fire();
        buttons.setOnStep(steps::add);
        List.of(100, 1, 10).forEach(count -> buttons.button(count).fire());
        assertEquals(List.of(100, 1, 10), steps);
        assertEquals("go 10", buttons.button(10).getText());
        assertThrows(NoSuchElementException.class, () -> buttons.button(2));
    }

    @Test
    void noCountStandsTwice() {
        List<Integer> twice = List.of(1, 1);
        assertThrows(IllegalArgumentException.class, () -> new StepButtons(twice, String::valueOf));
    }
}
