package neuronlab.figure.heatmap;

import neuronlab.figure.language.Language;

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
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class HeatmapTest {
    private final Heatmap map = new Heatmap(Language.ENGLISH);
    private final Pane page = new Pane(map);

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
        map.setPrefSize(420, 380);
        page.resize(420, 380);
        page.layout();
    }

    private static double[] cells(int... visited) {
        double[] values = new double[225];
        Arrays.fill(values, Double.NaN);
        Arrays.stream(visited).forEach(index -> values[index] = 400);
        return values;
    }

    private void press(KeyCode code) {
        Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
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
        assertTrue(map.cells().cell(0).isVisible());
        assertTrue(map.cells().cell(16).isVisible());
        assertFalse(map.cells().cell(1).isVisible());
        map.setCells(cells());
        assertFalse(map.cells().cell(0).isVisible());
    }

    @Test
    void theFirstRowIsTheLowest() {
        double lowest = map.cells().cell(0).getY();
        assertTrue(map.cells().cell(15).getY() < lowest);
        assertEquals(0, map.cells().cell(224).getY());
        assertEquals(map.plot().transform().height(), lowest + map.cells().cell(0).getHeight());
    }

    @Test
    void colouringACellLaysNothingOut() {
        Color before = (Color) map.cells().cell(7).getFill();
        map.setCells(cells(3));
        assertFalse(page.isNeedsLayout());
        assertFalse(map.plot().isNeedsLayout());
        assertEquals(before, map.cells().cell(7).getFill());
    }

    @Test
    void theMarkFramesTheCellOfTheModel() {
        assertFalse(map.mark().node().isVisible());
        map.markedColumnProperty().set(2);
        map.markedRowProperty().set(11);
        assertTrue(map.mark().node().isVisible());
        assertEquals(
                map.cells().cell(11 * 15 + 2).getX(),
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
        assertEquals(new Cell(2, 13), map.focusedCellProperty().get());
        press(KeyCode.UP);
        press(KeyCode.UP);
        press(KeyCode.LEFT);
        assertEquals(new Cell(1, 14), map.focusedCellProperty().get());
        assertEquals("1 / 14", map.readout().text());
        press(KeyCode.ESCAPE);
        assertNull(map.focusedCellProperty().get());
        assertFalse(map.readout().isVisible());
    }

    @Test
    void aPlaceOnTheMapBelongsToOneCell() {
        CellGrid grid = new CellGrid(15, 15);
        var area = map.plot().transform();
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
