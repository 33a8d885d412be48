package neuronlab.figure.control;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import neuronlab.figure.Role;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class ParameterSliderTest {
    private ParameterSlider weight;
    private ParameterSliderRobot reader;

    @BeforeEach
    void aWeight() {
        weight = new ParameterSlider(Language.ENGLISH);
        weight.setLabel("Weight");
        weight.setRange(0, 0.4);
        weight.setStep(0.001);
        weight.setDecimals(3);
        weight.setValue(0.1);
        reader = new ParameterSliderRobot(weight);
    }

    @Test
    void draggingGivesMultiplesOfTheStep() {
        List<Double> seen = new ArrayList<>();
        weight.valueProperty().subscribe((_, now) -> seen.add(now.doubleValue()));
        List.of(0.10021, 0.10149, 0.30000000000000004, 0.39996).forEach(reader::dragTo);
        assertEquals(List.of(0.101, 0.3, 0.4), seen);
        assertEquals(0.4, weight.slider().getValue());
    }

    @Test
    void theThumbStaysOnTheGridWhileItIsDragged() {
        reader.dragTo(0.12345);
        assertEquals(0.123, weight.slider().getValue());
        assertEquals("0.123", weight.valueField().getText());
    }

    @Test
    void aValueFromOutsideIsKeptExactly() {
        weight.setValue(0.058487905854740);
        assertEquals(0.058487905854740, weight.getValue());
        assertEquals(0.058487905854740, weight.slider().getValue());
        assertEquals("0.058", weight.valueField().getText());
    }

    @Test
    void theModelAndTheSliderFollowEachOther() {
        DoubleProperty model = new SimpleDoubleProperty(0.2);
        weight.valueProperty().bindBidirectional(model);
        model.set(0.0123456);
        assertEquals(0.0123456, weight.getValue());
        reader.dragTo(0.3001);
        assertEquals(0.3, model.get());
    }

    @ParameterizedTest
    @CsvSource({
        "0.412, 0.4, '0.412 is beyond the slider, which ends at 0.4'",
        "-0.012, 0, '\u22120.012 is beyond the slider, which starts at 0'",
        "0.4, 0.4, ''"
    })
    void beyondTheSliderTheThumbStaysAtItsEndAndAMessageSaysSo(double value, double thumb, String message) {
        weight.setValue(value);
        assertEquals(value, weight.getValue());
        assertEquals(thumb, weight.slider().getValue());
        assertEquals(message, weight.getMessage());
    }

    @Test
    void aNewRangeIsNotTakenForAMoveOfTheReader() {
        weight.setValue(0.1234567);
        weight.setRange(-100, -50);
        assertEquals(0.1234567, weight.getValue());
        assertEquals(-50, weight.slider().getValue());
        weight.setRange(-0.4, 0.4);
        assertEquals(0.1234567, weight.slider().getValue());
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, 0.1, 0.099", "DOWN, 0.1, 0.099", "RIGHT, 0.1, 0.101", "UP, 0.1, 0.101",
        "PAGE_UP, 0.1, 0.11", "PAGE_DOWN, 0.1, 0.09", "HOME, 0.1, 0", "END, 0.1, 0.4",
        "RIGHT, 0.0584879, 0.059", "PAGE_DOWN, 0.005, 0", "LEFT, 0.412, 0.4", "RIGHT, 0.412, 0.412", "END, 0.412, 0.4"
    })
    void keysMoveByStepsFromTheTrueValue(KeyCode key, double before, double after) {
        weight.setValue(before);
        reader.press(key);
        assertEquals(after, weight.getValue());
    }

    @ParameterizedTest
    @CsvSource({"0.25, 0.25", "' .5 ', 0.5", "0.123456, 0.123456", "-0.3, -0.3", "\u22121, -1", "1e-3, 0.001", "2000, 2000",
        "'0,059', 0.059", "'0,25', 0.25", "1.0E+02, 100", "'1,000', 1000", "\u20130.1, -0.1", "\u00A00.2, 0.2", "\uFF10\uFF0E\uFF12, 0.2", "25%, 0.25"})
    void aTypedNumberIsTakenAsItIs(String text, double expected) {
        reader.enter(text);
        assertEquals(expected, weight.getValue());
    }

    @ParameterizedTest
    @CsvSource({
        "abc, '\u201cabc\u201d is not a number. Try 0.100.'",
        "'', 'The field is empty. Type a number such as 0.100.'",
        "0.1.2, '\u201c0.1.2\u201d is not a number: a \u201c.\u201d is out of place. Try 0.100.'",
        "12x, '\u201c12x\u201d is not a number: \u201cx\u201d does not belong there. Try 0.100.'",
        "'0.1 0.2', '\u201c0.1\u201d and \u201c0.2\u201d are two numbers. Type one.'",
        "'1,800', '\u201c1,800\u201d can mean 1800 or 1.8. Type one of these.'",
        "abcdefghijkl, '\u201cabcdefg\u2026\u201d is not a number. Try 0.100.'",
        "Infinity, '\u201cInfinity\u201d is not a number. Try 0.100.'"
    })
    void badTextStaysWithAMessageAndChangesNothing(String text, String message) {
        reader.enter(text);
        assertEquals(text, weight.valueField().getText());
        assertEquals(message, weight.getMessage());
        assertEquals(message, weight.valueField().getAccessibleHelp());
        assertEquals(0.1, weight.getValue());
    }

    @Test
    void escapeTakesBackWhatWasTyped() {
        reader.enter("abc");
        reader.pressInField(KeyCode.ESCAPE);
        assertEquals("0.100", weight.valueField().getText());
        assertEquals("", weight.getMessage());
    }

    @Test
    void movingTheThumbReplacesABadText() {
        reader.enter("abc");
        reader.dragTo(0.2);
        assertEquals("0.200", weight.valueField().getText());
        assertEquals("", weight.getMessage());
    }

    @Test
    void enterOnAnUntouchedFieldDoesNotRoundTheValue() {
        weight.setValue(0.0584879);
        reader.enter(weight.valueField().getText());
        assertEquals(0.0584879, weight.getValue());
    }

    @Test
    void aTypedValueBeyondTheRangeCanBeRefused() {
        weight.setRestrictToRange(true);
        reader.enter("0.5");
        assertEquals("\u201c0.5\u201d is out of range. Type 0 to 0.4.", weight.getMessage());
        assertEquals(0.1, weight.getValue());
    }

    @Test
    void arrowsInTheFieldStepToo() {
        reader.write("0.2");
        reader.pressInField(KeyCode.UP);
        assertEquals(0.201, weight.getValue());
        reader.pressInField(KeyCode.DOWN);
        assertEquals("0.200", weight.valueField().getText());
    }

    @Test
    void aHugeValueIsWrittenAsAPowerOfTen() {
        reader.enter("1e300");
        String written = "1\u00A0\u00D7\u00A010\u00B3\u2070\u2070";
        assertEquals(written, weight.valueField().getText());
        assertEquals(written + " is beyond the slider, which ends at 0.4", weight.getMessage());
    }

    @Test
    void screenReadersHearTheNameItsUnitAndTheValue() {
        weight.setUnit("$ per sq ft");
        weight.setValue(0.18);
        assertEquals("Weight, in $ per sq ft", weight.slider().getAccessibleText());
        assertEquals(0.18, weight.slider().queryAccessibleAttribute(AccessibleAttribute.VALUE));
        Label name = (Label) weight.valueField().queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        assertEquals("Weight, as a number", name.getText());
        assertEquals("0.180", weight.valueField().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void aSliderHasTheColoursOfOneRole() {
        weight.setRole(Role.WEIGHT);
        weight.setRole(Role.BIAS);
        assertTrue(weight.getStyleClass().contains("role-bias"));
        assertFalse(weight.getStyleClass().contains("role-weight"));
    }

    @Test
    void aNewValueLaysNothingOutAroundTheSlider() {
        VBox page = new VBox(weight);
        LightTheme.scene(page, 700, 100);
        page.applyCss();
        page.layout();
        page.layout();
        for (double value = 0; value < 0.6; value += 0.0123) {
            weight.setValue(value);
            assertFalse(page.isNeedsLayout());
            assertFalse(weight.isNeedsLayout());
        }
    }

    @ParameterizedTest
    @CsvSource({"320", "720"})
    void tracksAndFieldsOfTwoSlidersStandInColumns(double width) {
        ParameterSlider bias = new ParameterSlider(Language.ENGLISH);
        bias.setLabel("A much longer name than weight");
        bias.setUnit("thousand dollars");
        VBox page = new VBox(weight, bias);
        page.resize(width, 300);
        LightTheme.scene(page, width, 300);
        page.applyCss();
        page.layout();
        assertEquals(weight.slider().getLayoutX(), bias.slider().getLayoutX());
        assertEquals(weight.slider().getWidth(), bias.slider().getWidth());
        assertEquals(weight.valueField().getLayoutX(), bias.valueField().getLayoutX());
        assertTrue(weight.slider().getWidth() >= 150);
        // The long name goes on in another line.
        assertTrue(bias.getHeight() > weight.getHeight());
        assertEquals("A much longer name than weight", ((Text) bias.lookup(".control-label .text")).getText().replace("\n", " "));
    }

    private void layOut() {
        VBox page = new VBox(weight);
        page.resize(720, 60);
        LightTheme.scene(page, 720, 60);
        page.applyCss();
        page.layout();
    }

    private Bounds place(String part) {
        Node node = weight.lookup(part);
        return weight.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    @ParameterizedTest
    @CsvSource({"-0.3", "0.3", "0"})
    void aRangeOfBothSignsIsFilledFromZero(double value) {
        weight.setRange(-0.4, 0.4);
        weight.setValue(value);
        layOut();
        Bounds filled = place(".progress");
        double zero = place(".zero-mark").getCenterX();
        double thumb = place(".thumb").getCenterX();
        assertEquals(Math.min(zero, thumb), filled.getMinX(), 1.5);
        assertEquals(Math.max(zero, thumb), filled.getMaxX(), 1.5);
    }

    @Test
    void aShortUnitStandsInTheField() {
        weight.setUnit("sq ft");
        layOut();
        assertTrue(place(".number-field").contains(place(".control-unit")));
    }
}
