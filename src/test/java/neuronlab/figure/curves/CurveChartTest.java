package neuronlab.figure.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurveChartTest {
    private static final List<String> NAMES =
            List.of("Cross-entropy", "Right", "weight 1", "weight 2", "held out, smoothed", "b");

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private static CurveChart chart(int curves, double... ends) {
        CurveChart chart = new CurveChart(Language.ENGLISH, "How it learns", NAMES.subList(0, curves));
        chart.setAxes(AxisDescription.linear("Step", 0, 100), AxisDescription.linear("", 0, 1));
        chart.descriptionProperty().set(index -> "Step\t" + index);
        chart.show(
                new double[] {0, 100},
                Arrays.stream(ends).mapToObj(end -> new double[] {0.7, end}).toList(),
                Arrays.stream(ends).mapToObj(end -> "%.3f".formatted(end)).toList());
        return chart;
    }

    private static List<Text> texts(Parent parent) {
        List<Text> texts = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text text && !text.getText().isEmpty() && text.getOpacity() > 0 && text.isVisible()) {
                texts.add(text);
            } else if (child instanceof Parent inner) {
                texts.addAll(texts(inner));
            }
        }
        return texts;
    }

    static Stream<Arguments> chartsAndWidths() {
        Random random = new Random(7);
        return IntStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(curves -> Stream.of(210.0, 260.0, 300.0, 345.0, 400.0, 520.0, 700.0, 1100.0)
                        .map(width -> Arguments.of(curves, width, random.doubles(curves).toArray())));
    }

    /** The lesson on training the classifier once had 0.541 under a piece of the other curve's line. */
    @ParameterizedTest
    @MethodSource("chartsAndWidths")
    void noTwoTextsTouchAtAnyWidth(int curves, double width, double[] ends) throws Exception {
        Toolkit.onFxThread(() -> {
            CurveChart chart = chart(curves, ends);
            Shown.in(chart.node(), width);
            assertClear(chart);
            chart.show(
                    new double[] {0, 50},
                    Arrays.stream(ends).mapToObj(end -> new double[] {1, 0.5}).toList(),
                    Arrays.stream(ends).mapToObj(_ -> "10 of 10").toList());
            chart.node().layout();
            assertClear(chart);
            return null;
        });
    }

    private static void assertClear(CurveChart chart) {
        List<Text> texts = texts(chart.node());
        for (Text text : texts) {
            Bounds bounds = inChart(chart, text);
            assertTrue(bounds.getMinX() >= -1 && bounds.getMaxX() <= chart.node().getWidth() + 1, () -> text + " at " + bounds);
            for (Text other : texts) {
                assertFalse(
                        text != other && bounds.intersects(inChart(chart, other)),
                        () -> text.getText() + " meets " + other.getText());
            }
        }
    }

    private static Bounds inChart(CurveChart chart, Node part) {
        Bounds bounds = chart.node().sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        // Lines of text may touch, but not their letters.
        return new BoundingBox(
                bounds.getMinX(), bounds.getMinY() + 2, bounds.getWidth(), bounds.getHeight() - 4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {345, 420, 600})
    void noTwoTextsTouchWhenTheReaderWantsLargerOnes(double width) throws Exception {
        Toolkit.onFxThread(() -> {
            CurveChart chart = chart(2, 0.54, 0.55);
            Shown shown = Shown.in(chart.node(), width);
            chart.node().getScene().getRoot().setStyle("-fx-font-size: 24px");
            shown.layOut(width);
            assertClear(chart);
            return null;
        });
    }

    @Test
    void namesStandAtTheEndsOfTheirCurvesWhereThereIsRoom() throws Exception {
        Toolkit.onFxThread(() -> {
            CurveChart chart = chart(2, 0.2, 0.8);
            Shown.in(chart.node(), 600);
            assertTrue(chart.names().areBeside());
            assertTrue(inChart(chart, chart.labels().get(1).name()).getMaxY()
                    < inChart(chart, chart.labels().get(0).name()).getMinY());
            double end = chart.node().plot().origin().getX() + chart.node().plot().transform().x(100);
            assertTrue(inChart(chart, chart.latest(0)).getMinX() > end);
            assertTrue(inChart(chart, chart.latest(0)).getMinX() < end + 20);
            return null;
        });
    }

    /** As before a training: the curves are a point at the axis. */
    @Test
    void namesOfCurvesThatHaveOnlyBegunStandClearOfTheAxisToo() throws Exception {
        Toolkit.onFxThread(() -> {
            CurveChart chart = chart(2, 0.2, 0.8);
            Shown shown = Shown.in(chart.node(), 600);
            double before = inChart(chart, chart.latest(0)).getMinX();
            chart.show(new double[] {0}, List.of(new double[] {0.7}, new double[] {0.7}), List.of("0.200", "0.800"));
            shown.layOut(600);
            assertEquals(before, inChart(chart, chart.latest(0)).getMinX(), 1e-9);
            assertClear(chart);
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {215, 600})
    void aLongerNumberMakesRoomForItselfOnceAndThenNothingMoves(double width) throws Exception {
        Toolkit.onFxThread(() -> {
            CurveChart chart = chart(2, 0.2, 0.8);
            Shown shown = Shown.in(chart.node(), width);
            List<double[]> points = List.of(new double[] {0.7, 0.3}, new double[] {0.7, 0.7});
            chart.show(new double[] {0, 100}, points, List.of("12.345 of 67", "0.7"));
            assertTrue(shown.needsLayout());
            shown.layOut(width);
            chart.show(new double[] {0, 100}, points, List.of("1", "12.3"));
            chart.show(new double[] {0, 100}, points, List.of("12.345 of 67", "12.3"));
            assertFalse(shown.needsLayout());
            return null;
        });
    }

    @Test
    void arrowKeysReadAllCurvesAtAPlaceAndMarkThem() throws Exception {
        Toolkit.onFxThread(() -> {
            CurveChart chart = chart(3, 0.2, 0.8, 0.5);
            Shown shown = Shown.in(chart.node(), 500);
            shown.type(KeyCode.LEFT);
            assertEquals(1, chart.readIndexProperty().get());
            assertEquals("Step\t1", chart.node().cursor().readout().text());
            assertEquals(3, chart.node().lookupAll(".curve-points > *").size());
            shown.type(KeyCode.LEFT);
            assertEquals(0, chart.readIndexProperty().get());
            chart.show(new double[0], List.of(new double[0], new double[0], new double[0]), List.of("", "", ""));
            assertEquals(CurveChart.NONE, chart.readIndexProperty().get());
            return null;
        });
    }

    @Test
    void aLongHistoryIsDrawnWithNoMorePointsThanCanBeSeen() throws Exception {
        Toolkit.onFxThread(() -> {
            CurveChart chart = chart(1, 0.5);
            Shown.in(chart.node(), 500);
            double[] steps = IntStream.range(0, 20_000).mapToDouble(step -> step / 200.0).toArray();
            double[] values = IntStream.range(0, 20_000).mapToDouble(step -> step == 12_345 ? 1 : 0.1).toArray();
            chart.show(steps, List.of(values), List.of("0.1"));
            Polyline line = (Polyline) chart.node().lookup(".plot .curve-1");
            assertTrue(line.getPoints().size() / 2 < 1000, () -> line.getPoints().size() + " coordinates");
            double top = chart.node().plot().transform().y(1);
            assertTrue(IntStream.range(0, line.getPoints().size() / 2)
                    .anyMatch(index -> Math.abs(line.getPoints().get(2 * index + 1) - top) < 1e-9));
            return null;
        });
    }

    @Test
    void asManyCurvesAsNamesAreAskedFor() {
        CurveChart chart = new CurveChart(Language.ENGLISH, "", List.of("a", "b"));
        assertThrows(
                IllegalArgumentException.class,
                () -> chart.show(new double[] {1}, List.of(new double[] {1}), List.of("1")));
        assertThrows(IllegalArgumentException.class, () -> new CurveChart(Language.ENGLISH, "", List.of()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsThatAreKeptApartStayInTheRoomAndInOrder(int seed) {
        Random random = new Random(seed);
        int count = random.nextInt(1, 7);
        double[] wished = random.doubles(count, -20, 220).toArray();
        double[] placed = Apart.place(wished, 30, 200);
        for (int one = 0; one < count; one++) {
            assertTrue(placed[one] >= 15 - 1e-9 && placed[one] <= 185 + 1e-9, Arrays.toString(placed));
            for (int other = 0; other < count; other++) {
                boolean inOrder = wished[one] >= wished[other] || placed[one] <= placed[other] - 30 + 1e-9;
                assertTrue(inOrder, Arrays.toString(wished) + " at " + Arrays.toString(placed));
            }
        }
    }
}
