package neuronlab.figure.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javafx.geometry.Point2D;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.plot.AxisScale.Linear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaneStepsTest {
    private static final PlotTransform PLANE =
            new PlotTransform(new Linear(1200, 3200), new Linear(1.5, 4.5), 400, 300);
    private static final PlaneSteps STEPS = new PlaneSteps(50, 0.5);

    @ParameterizedTest
    @CsvSource({
        "RIGHT, 2104, 3, 2150, 3", "LEFT, 2104, 3, 2100, 3", "RIGHT, 2150, 3, 2200, 3", "LEFT, 2150, 3, 2100, 3",
        "UP, 2104, 3, 2104, 3.5", "DOWN, 2104, 3.2, 2104, 3", "RIGHT, 3200, 3, 3200, 3", "DOWN, 2000, 1.5, 2000, 1.5",
        "FIRST, 2104, 3, 1200, 3", "LAST, 2104, 3, 3200, 3", "PAGE_BACK, 2104, 2, 2104, 4.5", "PAGE_ON, 2104, 3, 2104, 1.5"
    })
    void aKeyLeadsToTheNextStepAndNeverOutOfTheAxes(Move move, double x, double y, double toX, double toY) {
        Point2D moved = STEPS.moved(new Point2D(x, y), move, PLANE);
        assertEquals(toX, moved.getX(), 1e-9);
        assertEquals(toY, moved.getY(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"2104, 3.2, 2100, 3", "2126, 3.3, 2150, 3.5", "1190, 5, 1200, 4.5", "4000, 0, 3200, 1.5"})
    void thePlaceNearestToAPointIsAStepWithinTheAxes(double x, double y, double atX, double atY) {
        Point2D nearest = STEPS.nearest(new Point2D(x, y), PLANE);
        assertEquals(atX, nearest.getX(), 1e-9);
        assertEquals(atY, nearest.getY(), 1e-9);
    }

    @Test
    void stepsCanBePartsOfTheAxesAndOfOtherSteps() {
        assertEquals(new PlaneSteps(50, 0.075), PlaneSteps.dividing(PLANE, 40));
        assertEquals(new PlaneSteps(10, 0.1), STEPS.dividedBy(5));
        assertThrows(IllegalArgumentException.class, () -> new PlaneSteps(0, 1));
    }
}
