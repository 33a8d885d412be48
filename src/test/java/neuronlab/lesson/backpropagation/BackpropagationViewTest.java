package neuronlab.lesson.backpropagation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class BackpropagationViewTest {
    private BackpropagationView view;

    @BeforeEach
    void open() {
        view = new BackpropagationView("Backpropagation by hand", Language.ENGLISH);
        LightTheme.layOut(view.page(), 1000, 1200);
    }

    private Node find(String id) {
        return view.page().lookup("#" + id);
    }

    private String box(String id) {
        return find("box-" + id).getAccessibleText();
    }

    private String sentence() {
        return ((Label) find("chain-sentence")).getText();
    }

    private void press(String id) {
        ((Button) find(id)).fire();
    }

    private void type(String id, String number) {
        TextField field = (TextField) find(id);
        field.setText(number);
        field.fireEvent(new ActionEvent());
    }

    @Test
    void atFirstOnlyWhatIsGivenIsKnown() {
        assertEquals("x: 2", box("x"));
        assertEquals("w\u2081: 0.5", box("w1"));
        assertEquals("a: not known yet", box("a"));
        assertTrue(find("chain-back").isDisabled());
    }

    @Test
    void nextGoesForwardBoxByBoxAndThenBack() {
        String[] learned = {
            "a: 1", "h: 1", "y: 2", "loss: 4", "y: 2, slope \u22124", "h: 1, slope \u221212", "a: 1, slope \u221212",
            "w\u2081: 0.5, slope \u221224"
        };
        String[] ids = {"a", "h", "y", "loss", "y", "h", "a", "w1"};
        for (int station = 0; station < learned.length; station++) {
            press("chain-next");
            assertEquals(learned[station], box(ids[station]));
        }
        assertTrue(find("chain-next").isDisabled());
        press("chain-back");
        assertEquals("w\u2081: 0.5", box("w1"));
        assertFalse(find("chain-next").isDisabled());
    }

    @Test
    void enterGoesOnFromTheDrawing() {
        Event.fireEvent(
                find("circuit"), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        assertEquals("a: 1", box("a"));
        assertEquals("The first neuron adds up: 0.5 \u00b7 2 + 0 = 1.", sentence());
    }

    @Test
    void oneStepBringsTheLossDown() {
        press("chain-step");
        assertEquals(
                "Each parameter moved by its slope times the rate, the other way. The loss fell from 4 to 0.0092.",
                sentence());
        assertEquals("0.74", ((TextField) find("value-w1")).getText());
        assertTrue(view.tasks().get("loss-below-0-01").getValue());
        press("reset");
        assertEquals("a: not known yet", box("a"));
        assertEquals("0.50", ((TextField) find("value-w1")).getText());
    }

    @Test
    void aWildRateMakesTheLossRise() {
        type("value-rate", "0.05");
        press("chain-step");
        assertTrue(sentence().endsWith("the loss rose from 4 to 64."), this::sentence);
    }

    @Test
    void aNudgeProvesASlope() {
        ((ToggleButton) find("nudge-w1")).fire();
        assertEquals(
                "w\u2081 from 0.5 to 0.51: the loss goes from 4 to 3.7636. That is \u221223.64 for each 1 that w\u2081 moves."
                        + " The slope says \u221224.",
                ((Label) find("nudge-proof")).getText());
    }

    @Test
    void theProofIsAboutTheParametersAsTheyAreNow() {
        ((ToggleButton) find("nudge-w1")).fire();
        type("value-w1", "0.75");
        String proof = ((Label) find("nudge-proof")).getText();
        // With w1 = 0.75 the network says 3.5: the slope is 2 · (3.5 − 4) · 3 · 2.
        assertTrue(proof.startsWith("w\u2081 from 0.75 to 0.76: the loss goes from 0.25 "), proof);
        assertTrue(proof.endsWith("The slope says \u22126."), proof);
    }

    @Test
    void aNeuronThatIsOffPassesNoSlope() {
        type("value-b1", "-2");
        view.train();
        assertEquals("h: 0, slope \u221230", box("h"));
        assertEquals("w\u2081: 0.5, slope 0", box("w1"));
        assertEquals("b\u2082: \u22121, slope \u221210", box("b2"));
    }

    @ParameterizedTest
    @CsvSource({"HOME, x", "END, loss", "RIGHT, w1"})
    void arrowsReadBoxAfterBox(KeyCode key, String id) {
        Node circuit = find("circuit");
        Event.fireEvent(circuit, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.HOME, false, false, false, false));
        Event.fireEvent(circuit, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        assertEquals(find("box-" + id), circuit.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
    }
}
