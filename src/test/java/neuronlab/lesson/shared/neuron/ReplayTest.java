package neuronlab.lesson.shared.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import neuronlab.figure.errorlog.ErrorLog;
import neuronlab.figure.plot.Chart;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A hundred steps are drawn one after the other, and made at once. */
class ReplayTest extends ApplicationTest {
    private TrainerPage page;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
        page = TrainerPage.show(this, shown, "gradient-descent");
        shown.getScene().getPreferences().setReducedMotion(false);
    }

    /** The model after a hundred steps of the formula, written out. */
    private static ThreeHouses trained() {
        ThreeHouses model = new ThreeHouses(0, 0);
        for (int step = 0; step < 100; step++) {
            model.step();
        }
        return model;
    }

    private void train() {
        lookup("#step-100").queryAs(Button.class).fire();
    }

    private int logged() {
        return ((ErrorLog) lookup("#error-log").query().getUserData()).errorsProperty().get().size();
    }

    /** Where the ball lies, as far as it is from where it lay at first. */
    private boolean isBallAt(ThreeHouses model) {
        var plane = ((Chart) lookup("#error-landscape .landscape-map").query()).plot().transform();
        Node ball = lookup("#error-landscape .landscape-ball").query();
        return Math.abs(plane.x(model.weight()) - ball.getTranslateX()) < 0.5
                && Math.abs(plane.y(model.bias()) - ball.getTranslateY()) < 0.5;
    }

    private void press() {
        Event.fireEvent(
                stage.getScene().getRoot(),
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true,
                        false, false, false, false, true, null));
    }

    @Test
    void theModelIsThereAtOnceAndTheLogComesAfter() throws TimeoutException {
        page.open("Errors");
        interact(() -> {
            train();
            assertEquals("%.0f".formatted(trained().error()), page.error(), "no number waits for what is drawn");
            assertEquals(1, logged());
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> logged() == 101);
    }

    @Test
    void theBallRollsToWhereTheModelIs() throws TimeoutException {
        page.open("Map");
        interact(() -> {
            train();
            stage.getScene().getRoot().layout();
            assertTrue(isBallAt(new ThreeHouses(0, 0)), "it lies where it lay");
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isBallAt(trained()));
    }

    @Test
    void aPressGoesStraightToTheEnd() {
        page.open("Errors");
        interact(() -> {
            train();
            assertEquals(1, logged());
            press();
            assertEquals(101, logged());
        });
    }

    @Test
    void whateverHappensMeanwhileIsDrawnWithoutWaiting() {
        page.open("Errors");
        interact(() -> {
            train();
            lookup("#step-1").queryAs(Button.class).fire();
            assertEquals(102, logged());
            lookup("#undo").queryAs(Button.class).fire();
            assertEquals(101, logged());
        });
    }

    @Test
    void withReducedMotionAllIsDrawnAtOnce() {
        interact(() -> stage.getScene().getPreferences().setReducedMotion(true));
        page.open("Errors");
        interact(() -> {
            train();
            assertEquals(101, logged());
        });
    }
}
