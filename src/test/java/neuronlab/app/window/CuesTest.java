package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A robot reads lesson 3: the text moves the figure, until the reader does. */
class CuesTest extends OpenWindow {
    /** Of the paragraphs, for these areas: the friend's house, then a tiny one. */
    private static final double FRIENDS_AREA = 2000;
    private static final double TINY_AREA = 100;

    CuesTest() {
        super(960, 700, "add-bias");
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        stage.getScene().getPreferences().setReducedMotion(true);
    }

    private Slider area() {
        return lookup("#area-slider").queryAs(Slider.class);
    }

    private Button follow() {
        return lookup("#follow-the-text").queryAs(Button.class);
    }

    @Test
    void aParagraphMovesItsFigureAndTheOneBeforeMovesItBack() {
        readTo("Change the area");
        assertEquals(TINY_AREA, area().getValue());
        interact(() -> page().setVvalue(0));
        readTo("The area is multiplied");
        assertEquals(FRIENDS_AREA, area().getValue());
        assertFalse(follow().isVisible(), "nobody has taken the figure over");
    }

    @Test
    void whoTouchesTheFigureHasItAndOnePressGivesItBack() {
        readTo("Change the area");
        interact(area()::requestFocus);
        push(KeyCode.HOME);
        assertEquals(0, area().getValue());
        assertTrue(follow().isVisible());
        readTo("The area is multiplied");
        assertEquals(0, area().getValue(), "the text has moved what the reader holds");
        clickOn(follow());
        assertEquals(FRIENDS_AREA, area().getValue());
        assertFalse(follow().isVisible());
        readTo("Change the area");
        assertEquals(TINY_AREA, area().getValue());
    }

    @Test
    void theFigureMovesGentlyWhereMotionIsWelcome() throws Exception {
        interact(() -> stage.getScene().getPreferences().setReducedMotion(false));
        List<Double> passed = new ArrayList<>();
        interact(() -> area().valueProperty().subscribe(value -> passed.add(value.doubleValue())));
        readTo("Change the area");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> area().getValue() == TINY_AREA);
        assertTrue(
                passed.stream().anyMatch(value -> value < FRIENDS_AREA - 1 && value > TINY_AREA + 1),
                () -> "it jumps: " + passed);
    }

    @Test
    void theTabKeyTakesNothingOver() {
        readTo("Change the area");
        interact(area()::requestFocus);
        push(KeyCode.TAB);
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertFalse(follow().isVisible());
    }
}
