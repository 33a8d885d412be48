package neuronlab.lesson.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import neuronlab.figure.errorlog.ErrorLog;
import neuronlab.figure.heatmap.Cell;
import neuronlab.figure.heatmap.Heatmap;
import neuronlab.lesson.shared.neuron.ThreeHouses;
import neuronlab.lesson.shared.neuron.TrainerPage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A robot's walk through lesson 5; every expected number comes from the formula of the step, written out. */
class DescentLessonTest extends ApplicationTest {
    private static final int SIDE = 15;

    private final ThreeHouses plain = new ThreeHouses(0, 0);
    private final Set<Integer> crossed = new HashSet<>(Set.of(0));
    private TrainerPage page;

    @Override
    public void start(Stage stage) {
        page = TrainerPage.show(this, stage, "gradient-descent");
    }

    private void stepPlainly(int steps) {
        for (int step = 0; step < steps; step++) {
            plain.step();
            crossed.add(row() * SIDE + column());
        }
    }

    private int column() {
        return (int) (plain.weight() / 0.4 * SIDE);
    }

    private int row() {
        return (int) (plain.bias() / 460 * SIDE);
    }

    private String plainError() {
        return String.format(Locale.ENGLISH, "%,d", Math.round(plain.error()));
    }

    private void click(int steps) {
        clickOn(page.<Node>find("#step-" + steps));
        stepPlainly(steps);
        assertEquals(plainError(), page.error());
    }

    private Heatmap map() {
        return (Heatmap) lookup("#error-heatmap").query().getUserData();
    }

    private ErrorLog log() {
        return (ErrorLog) lookup("#error-log").query().getUserData();
    }

    private long colouredCells() {
        return map().filledCells();
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
                        "error-heatmap",
                        "network-diagram")
                .forEach(id -> assertEquals(1, lookup("#" + id).queryAll().size(), id));
    }

    @Test
    void theButtonsTrainAsTheFormulaSaysAndAllThatWasCrossedIsShown() {
        assertEquals("134,972", page.error());
        click(1);
        assertEquals("965", page.error());
        assertEquals("one step: the error fell from 134,972 to 965.", page.latestEvent());
        click(10);
        click(100);
        assertEquals(112, log().errorsProperty().get().size());
        assertEquals(crossed.size(), colouredCells());
        Heatmap map = map();
        assertEquals(column(), map.markedColumnProperty().get());
        assertEquals(row(), map.markedRowProperty().get());
        click(100);
        assertEquals(212, log().errorsProperty().get().size());

        clickOn(page.<Node>find("#reset"));
        assertEquals("134,972", page.error());
        assertEquals(1, colouredCells());
        clickOn("#step-100");
        assertEquals("680", page.error());
        assertEquals("100 steps: the error fell from 134,972 to 680.", page.latestEvent());
    }

    /** What was taken back was never visited, and what is made again was. */
    @Test
    void theMapOfErrorsFollowsUndoRedoAndGoingBack() {
        click(10);
        long visited = colouredCells();
        int column = column();
        int row = row();
        assertTrue(visited > 1, () -> "only " + visited + " cells");

        clickOn(page.<Node>find("#undo"));
        assertEquals(1, colouredCells());
        assertMarked(0, 0);
        assertEquals("134,972", page.error());

        clickOn(page.<Node>find("#redo"));
        assertEquals(visited, colouredCells());
        assertMarked(column, row);

        interact(() -> page.slider("weight").setValue(0.39));
        assertEquals(visited + 1, colouredCells());
        assertMarked((int) (0.39 / 0.4 * SIDE), row);
        clickOn(page.<Node>find("#undo"));
        assertEquals(visited, colouredCells());
        assertMarked(column, row);

        for (int step = 0; step < 10; step++) {
            clickOn(page.<Node>find("#back"));
        }
        assertEquals(1, colouredCells());
        assertMarked(0, 0);
    }

    private void assertMarked(int column, int row) {
        assertEquals(column, map().markedColumnProperty().get());
        assertEquals(row, map().markedRowProperty().get());
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
        clickOn(page.<Node>find("#bias-value")).type(KeyCode.S).type(KeyCode.ESCAPE);
        assertEquals("Error after 11 steps", page.errorTitle());
    }

    @Test
    void aHeldButtonGoesOnAndACellTellsItsNumbers() throws Exception {
        moveTo(page.<Node>find("#step-1")).press(MouseButton.PRIMARY);
        ErrorLog log = log();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> log.errorsProperty().get().size() >= 4);
        release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        stepPlainly(log.errorsProperty().get().size() - 1);
        assertEquals(plainError(), page.error());

        moveTo(page.<Node>find("#error-heatmap .marked-cell"));
        String card = String.join("\n", page.card("#error-heatmap"));
        // The first model in this cell is the second of all, after one step.
        assertTrue(card.contains("965"), () -> "the card says: " + card);
    }

    /** The page scrolls, and would take the keyboard away from what is clicked in it. */
    @Test
    void aClickGivesAChartTheKeyboardAndTheArrowKeysStayInIt() {
        clickOn(page.<Node>find("#error-heatmap .marked-cell"));
        Node map = lookup("#error-heatmap").query();
        assertTrue(map.isFocused());
        type(KeyCode.UP).type(KeyCode.RIGHT).type(KeyCode.LEFT).type(KeyCode.LEFT).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertTrue(map.isFocused());
        assertEquals(new Cell(0, 0), map().litCellProperty().get());
    }
}
