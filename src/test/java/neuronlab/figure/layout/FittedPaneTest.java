package neuronlab.figure.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The gaps are those without a style sheet: 24 between columns, 12 between rows. */
class FittedPaneTest {
    private final Region chart = region(100, 80, 300, 200);
    private final Region buttons = region(60, 30, 120, 30);
    private final Region log = region(90, 70, 200, 150);

    private static Region region(double minWidth, double minHeight, double prefWidth, double prefHeight) {
        Region region = new Region();
        region.setMinSize(minWidth, minHeight);
        region.setPrefSize(prefWidth, prefHeight);
        return region;
    }

    private static void lay(FittedPane pane, double width, double height) {
        pane.resize(width, height);
        pane.requestLayout();
        pane.layout();
    }

    private static void assertAt(double x, double y, double width, double height, Region part) {
        Bounds bounds = part.getBoundsInParent();
        assertEquals(new BoundingBox(x, y, width, height), bounds);
        assertTrue(part.isVisible());
    }

    @Test
    void aPartThatFillsTakesWhatTheOthersLeave() {
        FittedPane pane = new FittedPane(Arrangement.column(Arrangement.filling(chart), Arrangement.part(buttons)));
        lay(pane, 400, 500);
        assertAt(0, 0, 400, 458, chart);
        assertAt(0, 470, 400, 30, buttons);
    }

    @Test
    void partsThatFillShareByWeightButNoneIsLowerThanItsLeast() {
        FittedPane pane = new FittedPane(
                Arrangement.column(Arrangement.filling(chart).weighing(3), Arrangement.filling(log)));
        lay(pane, 400, 412);
        assertAt(0, 0, 400, 300, chart);
        assertAt(0, 312, 400, 100, log);
        lay(pane, 400, 212);
        assertAt(0, 0, 400, 130, chart);
        assertAt(0, 142, 400, 70, log);
    }

    @Test
    void whatHugsIsNoWiderThanItWishes() {
        FittedPane pane = new FittedPane(
                Arrangement.row(Arrangement.part(buttons).hugging(), Arrangement.filling(chart)));
        lay(pane, 500, 200);
        assertAt(0, 0, 120, 30, buttons);
        assertAt(144, 0, 356, 200, chart);
    }

    @Test
    void theFirstArrangementThatFitsIsTakenAndWhatItLacksIsHidden() {
        FittedPane pane = new FittedPane(
                Arrangement.column(Arrangement.filling(chart), Arrangement.part(buttons), Arrangement.filling(log)),
                Arrangement.row(Arrangement.filling(chart), Arrangement.part(buttons)));
        lay(pane, 400, 204);
        assertTrue(log.isVisible());
        lay(pane, 400, 203);
        assertFalse(log.isVisible());
        assertAt(0, 0, 188, 203, chart);
        assertAt(212, 0, 188, 30, buttons);
        lay(pane, 400, 204);
        assertTrue(log.isVisible());
    }

    @Test
    void whereNothingFitsTheLastIsTaken() {
        FittedPane pane = new FittedPane(
                Arrangement.column(Arrangement.filling(chart), Arrangement.filling(log)), Arrangement.filling(chart));
        lay(pane, 50, 50);
        assertTrue(chart.isVisible());
        assertFalse(log.isVisible());
    }

    @Test
    void aSheetHasAllPartsOfTheFirstArrangement() {
        FittedPane pane = new FittedPane(
                Arrangement.row(Arrangement.filling(chart), Arrangement.filling(log)), Arrangement.filling(chart));
        assertEquals(200, pane.prefHeight(300));
        double height = pane.prefHeight(150);
        assertEquals(200 + 12 + 150, height);
        lay(pane, 150, height);
        assertAt(0, 0, 150, 200, chart);
        assertAt(0, 212, 150, 150, log);
    }

    @Test
    void aSquareIsNoHigherThanWide() {
        FittedPane pane = new FittedPane(Arrangement.column(Arrangement.square(chart), Arrangement.part(buttons)));
        lay(pane, 150, 500);
        assertAt(0, 0, 150, 150, chart);
        assertAt(0, 162, 150, 30, buttons);
    }
}
