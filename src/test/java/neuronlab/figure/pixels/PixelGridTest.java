package neuronlab.figure.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import neuronlab.app.theme.ThemeTokens;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PixelGridTest {
    // The light theme's tokens.
    private static final ThemeTokens TOKENS = ThemeTokens.of("light");
    private static final Color PAPER = TOKENS.colour("-nl-paper");
    private static final Color INK = TOKENS.colour("-nl-ink");
    private static final Color FOR = TOKENS.colour("-nl-speaks-for");
    private static final Color AGAINST = TOKENS.colour("-nl-speaks-against");

    private PixelGrid grid;
    private Shown page;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void open() throws Exception {
        page = Toolkit.onFxThread(() -> {
            grid = new PixelGrid(Language.ENGLISH);
            grid.showDiverging(2, new double[] {0, 2, -2, 1});
            grid.limitProperty().set(2);
            grid.cellDescriptionProperty().set(cell -> "cell " + cell);
            return Shown.in(grid, 206);
        });
    }

    private static void assertColour(Color expected, Color actual) {
        assertEquals(expected.getRed(), actual.getRed(), 0.003);
        assertEquals(expected.getGreen(), actual.getGreen(), 0.003);
        assertEquals(expected.getBlue(), actual.getBlue(), 0.003);
    }

    @Test
    void zeroIsPaperAndTheLimitsHaveTheFullColours() {
        assertColour(PAPER, grid.colour(0));
        assertColour(FOR, grid.colour(1));
        assertColour(AGAINST, grid.colour(2));
    }

    @Test
    void halfTheLimitIsHalfWayToTheFullColour() {
        assertColour(PAPER.interpolate(FOR, 0.5), grid.colour(3));
    }

    @Test
    void numbersBeyondTheLimitHaveTheFullColour() throws Exception {
        Toolkit.onFxThread(() -> {
            grid.showDiverging(2, new double[] {5, -5, 0, 0});
            return null;
        });
        assertColour(FOR, grid.colour(0));
        assertColour(AGAINST, grid.colour(1));
    }

    @Test
    void inkGoesFromPaperToInk() throws Exception {
        Toolkit.onFxThread(() -> {
            grid.limitProperty().set(1);
            grid.showInk(2, new double[] {0, 1, 1, 0});
            return null;
        });
        assertColour(PAPER, grid.colour(0));
        assertColour(INK, grid.colour(1));
    }

    @Test
    void otherNumbersLayNothingOut() throws Exception {
        boolean dirty = Toolkit.onFxThread(() -> {
            grid.showDiverging(2, new double[] {1, 1, -1, 0});
            return page.needsLayout();
        });
        assertFalse(dirty);
    }

    @Test
    void pointingAtACellTellsIt() throws Exception {
        // 206 pixels with a border of 3 leave two cells of 100.
        String told = Toolkit.onFxThread(() -> {
            page.point(3 + 150, 3 + 150);
            return grid.readout().text();
        });
        assertEquals("cell 3", told);
    }

    @Test
    void theBorderIsNoCell() throws Exception {
        int cell = Toolkit.onFxThread(() -> {
            page.point(3 + 150, 3 + 150);
            page.point(1, 1);
            return grid.readCellProperty().get();
        });
        assertEquals(PixelGrid.NONE, cell);
    }

    @Test
    void arrowKeysGoFromCellToCellAndStopAtTheEdges() throws Exception {
        int cell = Toolkit.onFxThread(() -> {
            page.type(KeyCode.RIGHT);
            page.type(KeyCode.RIGHT);
            page.type(KeyCode.RIGHT);
            page.type(KeyCode.DOWN);
            page.type(KeyCode.DOWN);
            page.type(KeyCode.LEFT);
            return grid.readCellProperty().get();
        });
        assertEquals(2, cell);
    }

    @Test
    void numbersThatFillNoWholeRowsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> grid.showInk(2, new double[3]));
        assertThrows(IllegalArgumentException.class, () -> grid.showDiverging(2, new double[4], new double[2]));
    }
}
