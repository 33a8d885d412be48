package neuronlab.figure.control;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The controls in a window, under a robot's mouse and keys. */
class ControlsByHandTest extends ApplicationTest {
    private final AtomicInteger steps = new AtomicInteger();
    private ParameterSlider weight;
    private StepButtons buttons;

    @Override
    public void start(Stage stage) {
        weight = new ParameterSlider(Language.ENGLISH);
        weight.setLabel("Weight");
        weight.setRange(0, 0.4);
        weight.setStep(0.001);
        weight.setDecimals(3);
        buttons = new StepButtons(List.of(1, 10), String::valueOf);
        buttons.setOnStep(steps::addAndGet);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(LightTheme.scene(new VBox(weight, buttons), 700, 200));
        stage.show();
    }

    @Test
    void typingIsNotOverwrittenByATrainingAndLeavingTheFieldTakesIt() {
        clickOn(weight.valueField());
        interact(() -> weight.valueField().selectAll());
        write("0.3");
        interact(() -> weight.setValue(0.2));
        assertEquals("0.3", weight.valueField().getText());
        press(KeyCode.TAB).release(KeyCode.TAB);
        assertEquals(0.3, weight.getValue());
        assertEquals("0.300", weight.valueField().getText());
    }

    @Test
    void aDraggedThumbSnapsOnItsWay() {
        interact(() -> weight.setValue(0.1));
        drag(weight.slider().lookup(".thumb"), MouseButton.PRIMARY).moveBy(41, 0);
        double inTheMiddle = weight.getValue();
        drop();
        assertTrue(inTheMiddle > 0.11, () -> "moved to " + inTheMiddle);
        assertEquals(Math.round(inTheMiddle * 1000) / 1000.0, inTheMiddle);
    }

    @Test
    void holdingAStepButtonGoesOnUntilItIsLetGo() throws TimeoutException {
        moveTo(buttons.button(10)).press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> steps.get() >= 30);
        release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, steps.get() % 10);
        int atRelease = steps.get();
        clickOn(buttons.button(1));
        assertEquals(atRelease + 1, steps.get());
    }
}
