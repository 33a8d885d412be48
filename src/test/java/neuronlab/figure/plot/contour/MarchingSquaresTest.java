package neuronlab.figure.plot.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import neuronlab.figure.plot.layer.ValueGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are compared with the formulas of the curves that they stand for, over a plane from −1 to 1 both ways. */
class MarchingSquaresTest {
    private static final int SIDE = 64;

    private static ValueGrid grid(int columns, int rows, DoubleBinaryOperator value) {
        double[] values = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values[row * columns + column] =
                        value.applyAsDouble(plane((column + 0.5) / columns), plane((row + 0.5) / rows));
            }
        }
        return new ValueGrid(columns, rows, values);
    }

    private static double plane(double part) {
        return 2 * part - 1;
    }

    private static List<ContourLine> lines(DoubleBinaryOperator value, double level) {
        return new MarchingSquares(grid(SIDE, SIDE, value)).linesAt(level);
    }

    private static double x(ContourLine line, int index) {
        return plane(line.x()[index]);
    }

    private static double y(ContourLine line, int index) {
        return plane(line.y()[index]);
    }

    private static double length(ContourLine line) {
        int pieces = line.closed() ? line.size() : line.size() - 1;
        return IntStream.range(0, pieces)
                .mapToDouble(index -> {
                    int next = (index + 1) % line.size();
                    return Math.hypot(x(line, next) - x(line, index), y(line, next) - y(line, index));
                })
                .sum();
    }

    private static boolean isAtTheEdge(ContourLine line, int index) {
        return List.of(line.x()[index], line.y()[index]).stream()
                .anyMatch(part -> Math.abs(part) < 1e-12 || Math.abs(part - 1) < 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.8, 0.95})
    void aCircleIsOneClosedLineOfItsRadius(double radius) {
        List<ContourLine> lines = lines((x, y) -> x * x + y * y, radius * radius);
        assertEquals(1, lines.size());
        ContourLine circle = lines.getFirst();
        assertTrue(circle.closed());
        for (int index = 0; index < circle.size(); index++) {
            // A straight piece over a cell of width h = 1/32 errs by about h² / (8 r) at most.
            assertEquals(radius, Math.hypot(x(circle, index), y(circle, index)), 1.02 / (32 * 32 * 8 * radius));
        }
        assertEquals(2 * Math.PI * radius, length(circle), 0.1 * radius);
    }

    @Test
    void aCircleThatIsLargerThanThePlaneLeavesFourArcsThatEndAtItsEdges() {
        double radius = 1.2;
        List<ContourLine> arcs = lines((x, y) -> x * x + y * y, radius * radius);
        assertEquals(4, arcs.size());
        for (ContourLine arc : arcs) {
            assertFalse(arc.closed());
            assertTrue(isAtTheEdge(arc, 0) && isAtTheEdge(arc, arc.size() - 1));
            // From an edge at 1 to the other: the angle between both is what is left of a quarter turn.
            double angle = Math.PI / 2 - 2 * Math.acos(1 / radius);
            assertEquals(radius * angle, length(arc), 0.01);
        }
        assertEquals(List.of(), lines((x, y) -> x * x + y * y, 2.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.3, -0.05, 0.05, 0.3})
    void aSaddleHasTwoBranchesInOppositeCorners(double level) {
        List<ContourLine> branches = lines((x, y) -> x * y, level);
        assertEquals(2, branches.size());
        for (ContourLine branch : branches) {
            assertFalse(branch.closed());
            assertTrue(isAtTheEdge(branch, 0) && isAtTheEdge(branch, branch.size() - 1));
            for (int index = 0; index < branch.size(); index++) {
                assertEquals(level, x(branch, index) * y(branch, index), 1e-3);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // The mean of the corners 1, 0, 0 and 1 is 0.5: above 0.4 both high corners hang together, and the line parts the
        // low ones from them; above 0.6 the low ones do.
        "0.4, 0.25, 0.75", "0.6, 0.25, 0.25"
    })
    void whereFourSidesAreCrossedTheMeanDecides(double level, double x, double y) {
        List<ContourLine> lines = new MarchingSquares(new ValueGrid(2, 2, new double[] {1, 0, 0, 1})).linesAt(level);
        assertEquals(2, lines.size());
        assertTrue(
                lines.stream().anyMatch(line -> cuts(line, x, y)), () -> "no line around " + x + ", " + y + ": " + lines);
    }

    /** Whether all of a line is nearer to a corner's centre than to those of its neighbours. */
    private static boolean cuts(ContourLine line, double x, double y) {
        return IntStream.range(0, line.size()).noneMatch(index ->
                Math.signum(line.x()[index] - 0.5) == -Math.signum(x - 0.5)
                        && Math.signum(line.y()[index] - 0.5) == -Math.signum(y - 0.5));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 7, 5", "-0.9995, 64, 64", "0.02, 3, 3", "0.9, 2, 40"})
    void aPlaneHasOneStraightLineFromEdgeToEdge(double level, int columns, int rows) {
        List<ContourLine> lines = new MarchingSquares(grid(columns, rows, (x, _) -> x)).linesAt(level);
        assertEquals(1, lines.size());
        ContourLine line = lines.getFirst();
        for (int index = 0; index < line.size(); index++) {
            assertEquals(level, x(line, index), 1e-9);
        }
        assertEquals(2, length(line), 1e-9);
    }

    @Test
    void thereIsNoLineWhereThereAreNoValues() {
        List<ContourLine> lines =
                lines((x, y) -> Math.hypot(x - 0.5, y) < 0.2 ? Double.NaN : x * x + y * y, 0.25);
        assertEquals(1, lines.size());
        ContourLine broken = lines.getFirst();
        assertFalse(broken.closed());
        for (int index = 0; index < broken.size(); index++) {
            assertTrue(Math.hypot(x(broken, index) - 0.5, y(broken, index)) > 0.15);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** Whatever the values, a line goes round or from edge to edge, and stays on the plane. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineIsClosedOrEndsAtTheEdges(int seed) {
        Random random = new Random(seed);
        int columns = random.nextInt(1, 12);
        int rows = random.nextInt(1, 12);
        ValueGrid grid = new ValueGrid(
                columns, rows, random.doubles(columns * rows).map(value -> Math.round(value * 4) / 4.0).toArray());
        for (ContourLine line : new MarchingSquares(grid).linesAt(0.5)) {
            assertTrue(line.closed() || isAtTheEdge(line, 0) && isAtTheEdge(line, line.size() - 1), line::toString);
            for (int index = 0; index < line.size(); index++) {
                assertTrue(line.x()[index] >= 0 && line.x()[index] <= 1 && line.y()[index] >= 0 && line.y()[index] <= 1);
            }
        }
    }

    @Test
    void aSmoothedLineStaysNearAndKeepsItsEnds() {
        ContourLine corner = new ContourLine(new double[] {0, 0.5, 0.5}, new double[] {0.5, 0.5, 1}, false);
        ContourLine smooth = corner.smoothed();
        assertEquals(0, smooth.x()[0]);
        assertEquals(0.5, smooth.y()[0]);
        assertEquals(0.5, smooth.x()[smooth.size() - 1]);
        assertEquals(1, smooth.y()[smooth.size() - 1]);
        assertEquals(6, smooth.size());
        ContourLine square = new ContourLine(new double[] {0, 1, 1, 0}, new double[] {0, 0, 1, 1}, true);
        ContourLine round = square.smoothed();
        assertTrue(round.closed());
        double nearest = IntStream.range(0, round.size())
                .mapToDouble(index -> Math.hypot(round.x()[index], round.y()[index]))
                .min()
                .orElseThrow();
        assertTrue(nearest > 0.15 && nearest < 0.3, () -> "the corner is cut at " + nearest);
    }
}
