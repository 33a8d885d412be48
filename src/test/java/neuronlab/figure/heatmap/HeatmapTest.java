package neuronlab.figure.heatmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class HeatmapTest {
    private final Heatmap map = new Heatmap(Language.ENGLISH);
    private final Pane page = new Pane(map.node());

    /** Scenes and animations need the toolkit. */
    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void layOut() {
        map.setGrid(15, 15);
        map.setXAxis(AxisDescription.linear("weight", 0, 0.4));
        map.setYAxis(AxisDescription.linear("bias", 0, 460));
        map.setThresholds(List.of(400.0, 10_000.0, 100_000.0, 1_000_000.0));
        map.node().setPrefSize(420, 380);
        page.resize(420, 380);
        page.layout();
    }

    private static double[] cells(int... visited) {
        double[] values = new double[225];
        Arrays.fill(values, Double.NaN);
        Arrays.stream(visited).forEach(index -> values[index] = 400);
        return values;
    }

    private Bounds bounds(int cell) {
        CellGrid grid = new CellGrid(15, 15);
        return grid.bounds(grid.cell(cell), map.node().plot().transform());
    }

    private void press(KeyCode code) {
        Event.fireEvent(map.node(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private boolean flashes(boolean reducedMotion) throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            Scene scene = new Scene(page);
            LightTheme.wear(scene);
            scene.getPreferences().setReducedMotion(reducedMotion);
            scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
            map.setCells(cells(0));
        });
        return map.flash().isFlashing();
    }

    @Test
    void onlyVisitedCellsAreColoured() {
        map.setCells(cells(0, 16));
        assertTrue(map.colour(0).isPresent());
        assertTrue(map.colour(16).isPresent());
        assertFalse(map.colour(1).isPresent());
        map.setCells(cells());
        assertFalse(map.colour(0).isPresent());
    }

    @Test
    void theFirstRowIsTheLowest() {
        Bounds lowest = bounds(0);
        assertTrue(bounds(15).getMinY() < lowest.getMinY());
        assertEquals(0, bounds(224).getMinY());
        assertEquals(map.node().plot().transform().height(), lowest.getMaxY());
    }

    @Test
    void colouringACellLaysNothingOut() {
        map.setCells(cells(7));
        Color before = map.colour(7).orElseThrow();
        map.setCells(cells(3, 7));
        assertFalse(page.isNeedsLayout());
        assertFalse(map.node().plot().isNeedsLayout());
        assertEquals(before, map.colour(7).orElseThrow());
    }

    @Test
    void theMarkFramesTheCellOfTheModel() {
        assertFalse(map.mark().node().isVisible());
        map.markedColumnProperty().set(2);
        map.markedRowProperty().set(11);
        assertTrue(map.mark().node().isVisible());
        assertEquals(
                bounds(11 * 15 + 2).getMinX(),
                map.mark().node().getBoundsInParent().getMinX(),
                1.5);
        map.markedColumnProperty().set(-1);
        assertFalse(map.mark().node().isVisible());
    }

    @Test
    void newCellsFlash() throws TimeoutException {
        assertTrue(flashes(false));
    }

    @Test
    void nothingFlashesWhenTheReaderWantsLittleMotion() throws TimeoutException {
        assertFalse(flashes(true));
    }

    @Test
    void theArrowKeysGoFromTheMarkedCellToItsNeighbours() {
        map.cellDescriptionProperty().set(cell -> cell.column() + " / " + cell.row());
        map.markedColumnProperty().set(2);
        map.markedRowProperty().set(13);
        press(KeyCode.UP);
        assertEquals(new Cell(2, 13), map.litCellProperty().get());
        press(KeyCode.UP);
        press(KeyCode.UP);
        press(KeyCode.LEFT);
        assertEquals(new Cell(1, 14), map.litCellProperty().get());
        assertEquals("1 / 14", map.node().cursor().readout().text());
        press(KeyCode.ESCAPE);
        assertNull(map.litCellProperty().get());
        assertFalse(map.node().cursor().readout().isVisible());
    }

    @Test
    void aPlaceOnTheMapBelongsToOneCell() {
        CellGrid grid = new CellGrid(15, 15);
        var area = map.node().plot().transform();
        for (int index = 0; index < grid.size(); index++) {
            Cell cell = grid.cell(index);
            var bounds = grid.bounds(cell, area);
            assertEquals(cell, grid.at(bounds.getCenterX(), bounds.getCenterY(), area));
        }
        assertNull(grid.at(-1, 5, area));
        assertNull(grid.at(area.width(), 5, area));
    }

    @Test
    void asManyNumbersAsCellsAreAskedFor() {
        assertThrows(IllegalArgumentException.class, () -> map.setCells(new double[7]));
    }
}
