package neuronlab.figure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class HintTest {
    private final Button button = new Button();

    private void enter() {
        button.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, null, 0, false, false, false, false, false, false, false, false,
                false, false, new PickResult(button, 0, 0)));
    }

    @Test
    void theTooltipIsMadeWhenThePointerComesAndAScreenReaderHasItsWordsBefore() {
        Hint.give(button, "Play");
        assertNull(button.getTooltip());
        assertEquals("Play", button.queryAccessibleAttribute(AccessibleAttribute.HELP));
        enter();
        assertEquals("Play", button.getTooltip().getText());
    }

    @Test
    void anotherHintTakesThePlaceOfTheFirstWhereverThePointerIs() {
        Hint.give(button, "Play");
        Hint.give(button, "Pause");
        enter();
        assertEquals("Pause", button.getTooltip().getText());
        Hint.give(button, "Play");
        assertEquals("Play", button.getTooltip().getText());
        assertEquals("Play", button.queryAccessibleAttribute(AccessibleAttribute.HELP));
    }

    @Test
    void aHintThatIsTakenAwayLeavesNothing() {
        Hint.give(button, "Play");
        enter();
        Hint.give(button, null);
        assertNull(button.getTooltip());
        enter();
        assertNull(button.getTooltip());
        assertEquals("", button.queryAccessibleAttribute(AccessibleAttribute.HELP));
    }
}
