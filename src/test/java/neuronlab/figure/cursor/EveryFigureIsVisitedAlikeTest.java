package neuronlab.figure.cursor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.Role;
import neuronlab.figure.agreement.AgreementChart;
import neuronlab.figure.confusion.ConfusionGrid;
import neuronlab.figure.curves.CurveChart;
import neuronlab.figure.curves.TraceChart;
import neuronlab.figure.decision.DecisionMap;
import neuronlab.figure.decision.LabelledPoint;
import neuronlab.figure.errorlog.ErrorLog;
import neuronlab.figure.errorlog.ErrorSeries;
import neuronlab.figure.heatmap.Heatmap;
import neuronlab.figure.language.Language;
import neuronlab.figure.pixels.PictureWall;
import neuronlab.figure.pixels.PixelGrid;
import neuronlab.figure.plane.ValuePlane;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.layer.Landmark;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.figure.regression.Observation;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.figure.reliability.SurenessBands;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All figures that can be visited answer the same keys and tell a screen reader the same kinds of things. */
class EveryFigureIsVisitedAlikeTest {
    private static final int LENGTH = 25;

    /**
     * A figure with places to visit.
     *
     * @param name for the test's report
     * @param node the figure
     * @param change changes what it shows, as a step of a training does
     */
    record Figure(String name, Region node, Runnable change) {
        @Override
        public String toString() {
            return name;
        }

        Object asked(AccessibleAttribute attribute) {
            return node.queryAccessibleAttribute(attribute);
        }

        Node item() {
            return (Node) asked(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    static List<Figure> figures() throws Exception {
        return Toolkit.onFxThread(() -> List.of(
                regression(), agreement(), decision(), errorLog(), heatmap(), curves(), pixels(), bars(),
                wall(), confusion(), bands(), trace(), plane()));
    }

    private static double[] column(double from, double step) {
        return IntStream.range(0, LENGTH).mapToDouble(index -> from + step * index).toArray();
    }

    private static Figure regression() {
        RegressionChart chart = new RegressionChart(Language.ENGLISH);
        chart.setXAxis(AxisDescription.linear("area", 0, 30));
        chart.setYAxis(AxisDescription.linear("price", 0, 100));
        chart.setObservations(
                IntStream.range(0, LENGTH).mapToObj(row -> new Observation(row, 90 - row)).toList());
        chart.rowDescriptionProperty().set(row -> "Area\t" + row + "\nPredicted\t" + chart.predictionsProperty().get()[row]);
        chart.predictionsProperty().set(column(10, 1));
        return new Figure("regression", chart.node(), () -> {
            chart.predictionsProperty().set(column(12, 2));
            chart.node().setAccessibleText("The error is 7.");
        });
    }

    private static Figure agreement() {
        AgreementChart chart = new AgreementChart(Language.ENGLISH);
        AxisDescription prices = AxisDescription.linear("price", 0, 100);
        chart.setAxes(prices, prices);
        chart.setActual(column(5, 3));
        chart.rowDescriptionProperty().set(row -> "Predicted\t" + chart.predictionsProperty().get()[row]);
        chart.predictionsProperty().set(column(80, -3));
        return new Figure("agreement", chart.node(), () -> {
            chart.predictionsProperty().set(column(70, -2));
            chart.node().setAccessibleText("The error is 7.");
        });
    }

    private static Figure decision() {
        DecisionMap map = new DecisionMap(Language.ENGLISH);
        map.setXAxis(AxisDescription.linear("area", 0, 30));
        map.setYAxis(AxisDescription.linear("rooms", 0, 30));
        map.setProbabilities(new ValueGrid(2, 2, new double[] {0.1, 0.2, 0.3, 0.4}));
        map.setExamples(IntStream.range(0, LENGTH)
                .mapToObj(index -> new LabelledPoint(index, LENGTH - index, index % 2 == 0))
                .toList());
        String[] told = {"before"};
        map.pointDescriptionProperty().set(point -> "House\t" + point + "\nModel\t" + told[0]);
        return new Figure("decision map", map.node(), () -> {
            told[0] = "after";
            map.setProbabilities(new ValueGrid(2, 2, new double[] {0.4, 0.3, 0.2, 0.1}));
            map.setBoundary(new double[] {0, 30}, new double[] {10, 20});
            map.refreshReadout();
            map.node().setAccessibleText("It is right about 7.");
        });
    }

    private static Figure errorLog() {
        ErrorLog log = new ErrorLog(Language.ENGLISH);
        log.setErrors(new ErrorSeries(0, column(900, -10)));
        return new Figure("error log", log.node(), () -> log.setErrors(new ErrorSeries(0, column(800, -11))));
    }

    private static Figure heatmap() {
        Heatmap map = new Heatmap(Language.ENGLISH);
        map.setXAxis(AxisDescription.linear("weight", 0, 1));
        map.setYAxis(AxisDescription.linear("bias", 0, 1));
        map.setGrid(5, 5);
        map.setThresholds(List.of(1.0, 2.0, 3.0, 4.0));
        double[] cells = column(1, 0.1);
        map.setCells(cells);
        double[][] shown = {cells};
        map.cellDescriptionProperty().set(cell -> "Cell\t" + cell + "\nError\t" + shown[0][cell.row() * 5 + cell.column()]);
        return new Figure("heatmap", map.node(), () -> {
            shown[0] = column(2, 0.1);
            shown[0][3] = Double.NaN;
            map.setCells(shown[0]);
        });
    }

    private static Figure curves() {
        CurveChart chart = new CurveChart(Language.ENGLISH, "Loss", List.of("training", "held out"));
        chart.setAxes(AxisDescription.linear("epoch", 0, LENGTH), AxisDescription.linear("", 0, 100));
        double[][] shown = {column(50, -1)};
        chart.descriptionProperty().set(index -> "epoch\t" + index + "\ntraining\t" + shown[0][index]);
        chart.show(column(0, 1), List.of(shown[0], column(60, -1)), List.of("26.0", "36.0"));
        return new Figure("curves", chart.node(), () -> {
            shown[0] = column(40, -1);
            chart.show(column(0, 1), List.of(shown[0], column(50, -1)), List.of("16.0", "26.0"));
        });
    }

    private static Figure trace() {
        TraceChart chart = new TraceChart("weight", Role.WEIGHT, Language.ENGLISH);
        double[][] shown = {column(50, -1)};
        chart.descriptionProperty().set(index -> "step\t" + index + "\nweight\t" + shown[0][index]);
        List<Landmark> turn = List.of(new Landmark(5, 45, "turns"));
        chart.show("steps", column(0, 1), shown[0], turn);
        return new Figure("trace", chart.node(), () -> {
            shown[0] = column(40, -1);
            chart.show("steps", column(0, 1), shown[0], turn);
        });
    }

    private static Figure plane() {
        ValuePlane plane = new ValuePlane(Language.ENGLISH);
        plane.setAxes(AxisDescription.linear("area", 0, 30), AxisDescription.linear("rooms", 0, 100));
        double[][] numbers = {column(0, 0.04)};
        plane.pointDescriptionProperty().set(point -> "house\t" + point + "\nprice\t" + numbers[0][point]);
        plane.setPoints(column(0, 1), column(90, -2), numbers[0]);
        return new Figure("value plane", plane.node(), () -> {
            numbers[0] = column(1, -0.04);
            plane.setPoints(column(0, 1), column(90, -2), numbers[0]);
            plane.node().setAccessibleText("Other prices");
        });
    }

    private static Figure pixels() {
        PixelGrid grid = new PixelGrid(Language.ENGLISH);
        double[][] shown = {column(0, 0.04)};
        grid.cellDescriptionProperty().set(cell -> "cell " + cell + "\nink\t" + shown[0][cell]);
        grid.showInk(5, shown[0]);
        return new Figure("pixels", grid, () -> {
            shown[0] = column(1, -0.04);
            grid.showInk(5, shown[0]);
            grid.setAccessibleText("Another digit");
        });
    }

    private static Figure bars() {
        RankedBars bars = new RankedBars(Language.ENGLISH);
        bars.setNames(IntStream.range(0, LENGTH).mapToObj(index -> "class " + index).toList());
        bars.setProbabilities(column(0.5, -0.02));
        return new Figure("bars", bars, () -> bars.setProbabilities(column(0.9, -0.02)));
    }

    private static Figure wall() {
        PictureWall wall = new PictureWall(Language.ENGLISH);
        String[] told = {"picture "};
        wall.descriptionProperty().set(index -> told[0] + index);
        List<double[]> pictures = IntStream.range(0, LENGTH).mapToObj(_ -> new double[4]).toList();
        wall.show(2, pictures);
        return new Figure("picture wall", wall, () -> {
            told[0] = "other picture ";
            wall.show(2, pictures);
            wall.setAccessibleText("Other pictures");
        });
    }

    private static Figure confusion() {
        ConfusionGrid grid = new ConfusionGrid(List.of("a", "b", "c", "d", "e"), Language.ENGLISH);
        int[] more = {0};
        grid.descriptionProperty().set(cell -> "Answers\t" + (cell + more[0]));
        grid.show((actual, answered) -> 5 * actual + answered);
        return new Figure("confusion", grid, () -> {
            more[0] = 1;
            grid.show((actual, answered) -> 5 * actual + answered + 1);
            grid.setAccessibleText("One more of each");
        });
    }

    private static Figure bands() {
        SurenessBands bands = new SurenessBands(LENGTH, Language.ENGLISH);
        bands.show(IntStream.range(0, LENGTH).mapToObj(row -> band(row, 0.5)).toList());
        return new Figure("sureness", bands, () -> bands.show(
                IntStream.range(0, LENGTH).mapToObj(row -> band(row, 0.7)).toList()));
    }

    private static SurenessBands.Band band(int row, double right) {
        return new SurenessBands.Band("row " + row, 0.2, 0.6, right, "", "Row " + row + ": " + right + " right.");
    }

    /** Fires a key at a figure; whether the figure keeps it for itself. */
    private static boolean keeps(Figure figure, KeyCode key, boolean shift, boolean control, boolean alt) {
        List<KeyCode> passedOn = new ArrayList<>();
        figure.node().getParent().setOnKeyPressed(event -> passedOn.add(event.getCode()));
        Event.fireEvent(
                figure.node(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, alt, false));
        return passedOn.isEmpty();
    }

    private static boolean keeps(Figure figure, KeyCode key) {
        return keeps(figure, key, false, false, false);
    }

    private static final Set<KeyCode> KEYS = Set.of(
            KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN);

    @ParameterizedTest
    @MethodSource("figures")
    void theKeysThatGoFromPlaceToPlaceStayWithTheFigure(Figure figure) throws Exception {
        Toolkit.onFxThread(() -> {
            Shown.in(figure.node(), 420);
            for (int round = 0; round < 2; round++) {
                KEYS.forEach(key -> assertTrue(keeps(figure, key), () -> key + " leaves"));
            }
            return null;
        });
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theWindowsKeysAreLeftToTheWindow(Figure figure) throws Exception {
        Toolkit.onFxThread(() -> {
            Shown.in(figure.node(), 420);
            for (KeyCode key : KEYS) {
                assertFalse(keeps(figure, key, false, false, true), () -> "Alt and " + key);
                assertFalse(keeps(figure, key, false, true, false), () -> "Control and " + key);
            }
            Stream.of(KeyCode.TAB, KeyCode.S, KeyCode.SPACE, KeyCode.F1, KeyCode.ESCAPE, KeyCode.ENTER)
                    .forEach(key -> assertFalse(keeps(figure, key), key::toString));
            assertSame(figure.node(), figure.item());
            return null;
        });
    }

    @ParameterizedTest
    @MethodSource("figures")
    void eachPlaceIsSaidAndEscapeGoesOut(Figure figure) throws Exception {
        Toolkit.onFxThread(() -> {
            Shown.in(figure.node(), 420);
            assertFalse(Set.of(AccessibleRole.NODE, AccessibleRole.PARENT)
                    .contains(figure.node().getAccessibleRole()));
            keeps(figure, KeyCode.HOME);
            Node first = figure.item();
            String said = said(first);
            keeps(figure, KeyCode.END);
            Node last = figure.item();
            assertNotSame(first, last);
            assertNotEquals(said, said(last));
            assertEquals(25, figure.asked(AccessibleAttribute.ITEM_COUNT));
            assertTrue(keeps(figure, KeyCode.ESCAPE));
            assertSame(figure.node(), figure.item());
            return null;
        });
    }

    private static String said(Node item) {
        assertEquals(AccessibleRole.LIST_ITEM, item.getAccessibleRole());
        String text = (String) item.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        assertFalse(text.isBlank());
        assertFalse(text.contains("\t") || text.contains("\n"), text);
        return text;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void whatIsSaidFollowsTheModel(Figure figure) throws Exception {
        Toolkit.onFxThread(() -> {
            Shown.in(figure.node(), 420);
            keeps(figure, KeyCode.HOME);
            keeps(figure, KeyCode.DOWN);
            String name = (String) figure.asked(AccessibleAttribute.TEXT);
            String said = said(figure.item());
            assertFalse(name.isBlank());
            figure.change().run();
            assertNotEquals(name, figure.asked(AccessibleAttribute.TEXT));
            assertNotEquals(said, said(figure.item()));
            return null;
        });
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aChangeMovesWhatIsThereAndLaysNothingOut(Figure figure) throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = Shown.in(figure.node(), 420);
            keeps(figure, KeyCode.HOME);
            shown.layOut(420);
            List<Node> before = nodes(figure.node());
            figure.change().run();
            assertFalse(shown.needsLayout());
            assertEquals(before, nodes(figure.node()));
            return null;
        });
    }

    private static List<Node> nodes(Parent parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            nodes.add(child);
            if (child instanceof Parent inner) {
                nodes.addAll(nodes(inner));
            }
        }
        return nodes;
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theMouseOnlyPointsAndWhatTheKeysHaveReachedComesBack(Figure figure) throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = Shown.in(figure.node(), 420);
            keeps(figure, KeyCode.END);
            keeps(figure, KeyCode.UP);
            Bounds other = figure.item().getBoundsInParent();
            String pointed = said(figure.item());
            keeps(figure, KeyCode.HOME);
            String reached = said(figure.item());
            shown.point(other.getCenterX(), other.getCenterY());
            assertEquals(pointed, said(figure.item()));
            shown.leave();
            assertEquals(reached, said(figure.item()));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "RIGHT", "UP", "DOWN"})
    void anEmptyChartKeepsTheArrowKeysTooAndHasAName(KeyCode arrow) throws Exception {
        Toolkit.onFxThread(() -> {
            ErrorLog log = new ErrorLog(Language.ENGLISH);
            log.emptyTextProperty().set("Nothing yet.");
            Figure figure = new Figure("empty log", log.node(), () -> {});
            Shown.in(log.node(), 420);
            assertTrue(keeps(figure, arrow));
            assertFalse(keeps(figure, KeyCode.HOME));
            assertEquals("Error log. Nothing yet.", figure.asked(AccessibleAttribute.TEXT));
            return null;
        });
    }
}
