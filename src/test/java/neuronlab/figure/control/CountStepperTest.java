package neuronlab.figure.control;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class CountStepperTest {
    private CountStepper features;

    @BeforeEach
    void twoFeatures() {
        features = new CountStepper(Language.ENGLISH);
        features.setLabel("Features");
        features.setValue(2);
    }

    private void enter(String text) {
        features.valueField().setText(text);
        features.valueField().fireEvent(new ActionEvent());
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0 is too few. Type 1 to 100.'",
        "-3, '-3 is too few. Type 1 to 100.'",
        "1e9, '1e9 is too many. Type 1 to 100.'",
        "99999999999999, '9999999\u2026 is too many. Type 1 to 100.'",
        "abc, '\u201cabc\u201d is not a number. Type 1 to 100.'",
        "'', 'The field is empty. Type 1 to 100.'",
        "2.5, '2.5 is not a whole number. Type 1 to 100.'"
    })
    void whatCannotBeACountGetsAMessageAndChangesNothing(String text, String message) {
        enter(text);
        assertEquals(message, features.getMessage());
        assertEquals(text, features.valueField().getText());
        assertEquals(2, features.getValue());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 100", "' 7 ', 7", "1e1, 10", "3.0, 3"})
    void aWholeNumberWithinTheBoundsIsTaken(String text, int expected) {
        enter(text);
        assertEquals(expected, features.getValue());
        assertEquals(String.valueOf(expected), features.valueField().getText());
        assertEquals("", features.getMessage());
    }

    @Test
    void theButtonsStepAndRestAtTheBounds() {
        features.decreaseButton().fire();
        assertEquals(1, features.getValue());
        assertTrue(features.decreaseButton().isDisabled());
        features.setValue(99);
        features.increaseButton().fire();
        assertEquals(100, features.getValue());
        assertTrue(features.increaseButton().isDisabled());
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, 21", "UP, 21", "LEFT, 19", "DOWN, 19", "PAGE_UP, 30", "PAGE_DOWN, 10", "HOME, 1", "END, 100"})
    void theSliderHasTheKeysOfEachSlider(KeyCode key, int expected) {
        features.withSlider();
        features.setValue(20);
        Event.fireEvent(features.slider(), ParameterSliderRobot.pressed(key));
        assertEquals(expected, features.getValue());
        assertEquals(expected, features.slider().getValue());
    }

    @Test
    void theSliderRestsOnWholeNumbersWithinTheBounds() {
        features.withSlider();
        features.setRange(3, 6);
        features.setValue(4);
        features.slider().setValue(5.4);
        assertEquals(5, features.getValue());
        assertEquals(5, features.slider().getValue());
        Event.fireEvent(features.slider(), ParameterSliderRobot.pressed(KeyCode.PAGE_UP));
        assertEquals(6, features.getValue());
    }

    @Test
    void theSliderGoesToBoundsBeyondTheFormerOnes() {
        features.withSlider();
        features.setRange(3, 6);
        features.setRange(10, 20);
        assertEquals(10, features.slider().getMin());
        assertEquals(20, features.slider().getMax());
        features.setRange(1, 2);
        assertEquals(1, features.slider().getMin());
        assertEquals(2, features.slider().getMax());
        assertEquals(2, features.getValue());
    }

    @Test
    void arrowsStepWithinTheBounds() {
        Event.fireEvent(features.valueField(), ParameterSliderRobot.pressed(KeyCode.UP));
        assertEquals(3, features.getValue());
        features.setValue(1);
        Event.fireEvent(features.valueField(), ParameterSliderRobot.pressed(KeyCode.DOWN));
        assertEquals(1, features.getValue());
    }

    @Test
    void theButtonsSayWhatTheyDo() {
        assertEquals("Features: one less", features.decreaseButton().getAccessibleText());
        assertEquals("Features: one more", features.increaseButton().getAccessibleText());
        assertEquals("Features: 2", features.getAccessibleText());
        Label name = (Label) features.valueField().queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        assertEquals("Features", name.getText());
        assertEquals("2", features.valueField().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
