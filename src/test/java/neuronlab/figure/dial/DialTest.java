package neuronlab.figure.dial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class DialTest {
    private final Dial dial = new Dial("Rate", 1e-4, 100, Language.ENGLISH);

    @BeforeEach
    void show() {
        dial.setZones(zones(0.1));
        Shown.in(dial, 400);
    }

    private static List<DialZone> zones(double good) {
        return List.of(new DialZone("crawls", "zone-crawls", 1e-4), new DialZone("good", "zone-good", good));
    }

    private void press(KeyCode key, boolean alt) {
        Event.fireEvent(dial.slider(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false));
    }

    private void type(String text) {
        dial.field().setText(text);
        Event.fireEvent(dial.field(), new ActionEvent());
    }

    private String text(String styleClass) {
        return ((Label) dial.lookup("." + styleClass)).getText();
    }

    @ParameterizedTest
    @CsvSource({"-3, 0.001", "-1.25, 0.056", "0.5, 3.2", "1.1, 13", "2, 100"})
    void aPlaceAlongItIsANumberOfTwoDigits(double position, double number) {
        dial.slider().setValue(position);
        assertEquals(number, dial.valueProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"RIGHT, 1.1", "LEFT, 0.89", "PAGE_UP, 3.2", "HOME, 0.0001", "END, 100"})
    void keysGoEqualRatios(KeyCode key, double number) {
        press(key, false);
        assertEquals(number, dial.valueProperty().get());
    }

    @Test
    void theSameZonesOnceMoreLayNothingOut() {
        dial.setZones(zones(0.1));
        assertFalse(dial.isNeedsLayout());
        dial.setZones(zones(0.2));
        assertTrue(dial.isNeedsLayout());
    }

    @Test
    void theKeysThatTurnThePageMoveNothing() {
        press(KeyCode.RIGHT, true);
        assertEquals(1, dial.valueProperty().get());
    }

    @Test
    void aTypedNumberIsKeptAsItIsAlsoBeyondTheEnds() {
        type("0.12345");
        assertEquals(0.12345, dial.valueProperty().get());
        type("2500");
        assertEquals(2500, dial.valueProperty().get());
        assertEquals(2, dial.slider().getValue(), "the thumb is at the end");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "fast"})
    void whatIsNoNumberAboveZeroIsRefusedAndSaid(String text) {
        type(text);
        assertEquals(1, dial.valueProperty().get());
        assertNotEquals("", text("dial-message"));
        type("2");
        assertEquals("", text("dial-message"));
    }

    @Test
    void theZoneOfTheNumberIsNamedAndSpoken() {
        assertEquals("good", text("dial-zone-name"));
        dial.valueProperty().set(0.01);
        assertEquals("crawls", text("dial-zone-name"));
        assertEquals("Rate: 0.01, crawls", dial.slider().getAccessibleText());
    }
}
