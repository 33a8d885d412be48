package neuronlab.figure.control;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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

    /** A thumb that goes astray and comes back within a pulse has the whole window drawn anew. */
    @Test
    void aDraggedThumbMovesOnlyWithTheValue() {
        interact(() -> {
            weight.setRange(0, 0.02);
            weight.setValue(0.01);
        });
        AtomicInteger moves = new AtomicInteger();
        AtomicInteger values = new AtomicInteger();
        drag(weight.slider().lookup(".thumb"), MouseButton.PRIMARY);
        interact(() -> {
            weight.slider().lookup(".thumb").layoutXProperty().subscribe((_, _) -> moves.incrementAndGet());
            weight.valueProperty().subscribe((_, _) -> values.incrementAndGet());
        });
        for (int pixel = 0; pixel < 60; pixel++) {
            moveBy(1, 0);
        }
        drop();
        assertTrue(values.get() > 1 && values.get() < 30, () -> values + " values");
        assertEquals(values.get(), moves.get());
    }

    /** Taken at its edge, the thumb does not jump under the pointer; taken anywhere, it keeps under it. */
    @Test
    void aThumbIsDraggedFromWhereItIsTaken() {
        interact(() -> weight.setValue(0.2));
        Node thumb = weight.slider().lookup(".thumb");
        Bounds before = thumb.localToScreen(thumb.getBoundsInLocal());
        moveTo(before.getMinX() + 3, before.getCenterY()).press(MouseButton.PRIMARY).moveBy(50, 0);
        Bounds after = thumb.localToScreen(thumb.getBoundsInLocal());
        release(MouseButton.PRIMARY);
        assertEquals(50, after.getMinX() - before.getMinX(), 2);
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
