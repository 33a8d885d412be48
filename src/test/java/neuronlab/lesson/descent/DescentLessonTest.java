package neuronlab.lesson.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import neuronlab.figure.errorlog.ErrorLog;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.lesson.shared.neuron.ThreeHouses;
import neuronlab.lesson.shared.neuron.TrainerPage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A robot's walk through lesson 5; every expected number comes from the formula of the step, written out. */
class DescentLessonTest extends ApplicationTest {
    private final ThreeHouses plain = new ThreeHouses(0, 0);
    private TrainerPage page;

    @Override
    public void start(Stage stage) {
        page = TrainerPage.show(this, stage, "gradient-descent");
    }

    private void stepPlainly(int steps) {
        for (int step = 0; step < steps; step++) {
            plain.step();
        }
    }

    private String plainError() {
        return String.format(Locale.ENGLISH, "%,d", Math.round(plain.error()));
    }

    private void click(int steps) {
        clickOn(page.<Node>find("#step-" + steps));
        stepPlainly(steps);
        assertEquals(plainError(), page.error());
    }

    private Chart map() {
        return (Chart) lookup("#error-landscape .landscape-map").query();
    }

    /** How many errors the log shows. */
    private int logged() {
        page.open("Errors");
        int shown = ((ErrorLog) lookup("#error-log").query().getUserData()).errorsProperty().get().size();
        page.open("Map");
        return shown;
    }

    /** How many steps the title of the error tells of. */
    private int steps() {
        String digits = page.errorTitle().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    @Test
    void everythingThatScriptsLookForIsOnThePage() {
        Stream.of(
                        "weight-slider",
                        "bias-slider",
                        "weight-value",
                        "bias-value",
                        "error-value",
                        "error-message",
                        "step-1",
                        "step-10",
                        "step-100",
                        "reset",
                        "regression-chart",
                        "error-log",
                        "error-landscape",
                        "network-diagram")
                .forEach(id -> assertEquals(1, lookup("#" + id).queryAll().size(), id));
    }

    @Test
    void theButtonsTrainAsTheFormulaSaysAndTheLandscapeShowsWhereTo() {
        assertEquals("134,972", page.error());
        click(1);
        assertEquals("965", page.error());
        assertEquals("one step: the error fell from 134,972 to 965.", page.latestEvent());
        click(10);
        click(100);
        assertEquals(112, logged());
        assertBallAt(plain.weight(), plain.bias());
        click(100);
        assertEquals(212, logged());

        clickOn(page.<Node>find("#reset"));
        assertEquals("134,972", page.error());
        assertBallAt(0, 0);
        clickOn("#step-100");
        assertEquals("680", page.error());
        assertEquals("100 steps: the error fell from 134,972 to 680.", page.latestEvent());
    }

    /** What was taken back is no part of the trail. */
    @Test
    void theLandscapeFollowsUndoAndTheBallMovesBothSliders() {
        click(10);
        assertBallAt(plain.weight(), plain.bias());
        clickOn(page.<Node>find("#undo"));
        assertBallAt(0, 0);
        assertEquals("134,972", page.error());

        PlotTransform plane = map().plot().transform();
        Node ball = page.find("#error-landscape .landscape-ball");
        drag(ball).moveBy(0.2 * plane.width(), -0.4 * plane.height()).drop();
        double weight = page.slider("weight").getValue();
        double bias = page.slider("bias").getValue();
        assertEquals(0.08, weight, 0.01);
        assertEquals(184, bias, 20);
        assertBallAt(weight, bias);
        clickOn(page.<Node>find("#undo"));
        assertEquals(0, page.slider("weight").getValue());
        assertEquals(0, page.slider("bias").getValue());
    }

    private void assertBallAt(double weight, double bias) {
        PlotTransform plane = map().plot().transform();
        Node ball = lookup("#error-landscape .landscape-ball").query();
        assertEquals(plane.x(weight), ball.getTranslateX(), 0.5);
        assertEquals(plane.y(bias), ball.getTranslateY(), 0.5);
    }

    @Test
    void theKeyStepsUnlessTheReaderIsTyping() {
        type(KeyCode.S);
        assertEquals("Error", page.errorTitle(), "a letter belongs to the trainer only while the keyboard is there");
        interact(() -> page.<Node>find("#step-1").requestFocus());
        type(KeyCode.S);
        stepPlainly(1);
        assertEquals(plainError(), page.error());
        push(KeyCode.SHIFT, KeyCode.S);
        stepPlainly(10);
        assertEquals(plainError(), page.error());
        assertEquals("Error after 11 steps", page.errorTitle());
        page.open("Sliders");
        clickOn(page.<Node>find("#bias-value")).type(KeyCode.S).type(KeyCode.ESCAPE);
        assertEquals("Error after 11 steps", page.errorTitle());
    }

    @Test
    void aHeldButtonGoesOnAndTheBallTellsItsNumbers() throws Exception {
        moveTo(page.<Node>find("#step-1")).press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> steps() >= 3);
        release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        stepPlainly(steps());
        assertEquals(plainError(), page.error());

        moveTo(page.<Node>find("#error-landscape .landscape-ball"));
        String card = String.join("\n", page.card("#error-landscape .landscape-map"));
        assertTrue(card.contains(plainError()), () -> "the card says: " + card);
    }

    /** The page scrolls, and would take the keyboard away from what is clicked in it. */
    @Test
    void aClickGivesAChartTheKeyboardAndTheArrowKeysStayInIt() {
        clickOn(page.<Node>find("#error-landscape .landscape-ball"));
        Node map = map();
        assertTrue(map.isFocused());
        type(KeyCode.UP).type(KeyCode.RIGHT).type(KeyCode.LEFT).type(KeyCode.LEFT).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertTrue(map.isFocused());
        assertBallAt(0, 0);
    }
}
