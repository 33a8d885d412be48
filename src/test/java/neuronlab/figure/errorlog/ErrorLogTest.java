package neuronlab.figure.errorlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisScale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;


class ErrorLogTest {
    private final ErrorLog log = new ErrorLog(Language.ENGLISH);
    private final Pane page = new Pane(log.node());

    @BeforeEach
    void layOut() {
        log.node().setPrefSize(480, 320);
        page.resize(480, 320);
        page.layout();
    }

    private void show(ErrorSeries series) {
        log.setErrors(series);
        page.layout();
    }

    private void press(KeyCode code) {
        Event.fireEvent(log.node(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private List<String> tickLabels() {
        return log.node().lookupAll(".tick-label").stream()
                .map(Text.class::cast)
                .filter(label -> label.getOpacity() > 0)
                .map(Text::getText)
                .toList();
    }

    @Test
    void theUprightAxisEndsAtTheLargestError() {
        show(new ErrorSeries(0, 134_971.67, 964.54, 700));
        assertEquals(134_971.67, log.node().plot().yAxisProperty().get().scale().upper());
        assertEquals(1, log.node().plot().yAxisProperty().get().scale().lower());
        assertTrue(tickLabels().contains("134,972"));
        assertEquals(0, ((Polyline) log.layers().curve().node()).getPoints().get(1), 1e-9);
    }

    @Test
    void theNewestErrorStandsWithItsNumber() {
        show(new ErrorSeries(36, 900, 811.7));
        assertEquals("812", log.layers().currentLabel().text().getText());
    }

    @Test
    void aNewErrorDoesNotLayOutThePage() {
        show(new ErrorSeries(0, 900, 811.7));
        log.setErrors(new ErrorSeries(0, 900, 811.7, 1500));
        assertFalse(page.isNeedsLayout());
        assertFalse(log.node().isNeedsLayout());
    }

    @Test
    void anEmptyLogShowsItsSentence() {
        log.emptyTextProperty().set("Nothing yet.");
        Text sentence = (Text) log.node().lookup(".empty-text");
        assertTrue(sentence.isVisible());
        assertEquals("Nothing yet.", sentence.getText());
        show(new ErrorSeries(0, 799));
        assertFalse(sentence.isVisible());
    }

    @Test
    void theArrowKeysReadOneErrorAfterTheOther() {
        show(new ErrorSeries(36, 900, 811.7, 805));
        press(KeyCode.LEFT);
        assertEquals(2, log.readIndexProperty().get());
        press(KeyCode.LEFT);
        assertTrue(log.node().cursor().readout().isVisible());
        assertEquals("step 37: 812", log.node().cursor().readout().text());
        press(KeyCode.HOME);
        assertEquals("step 36: 900", log.node().cursor().readout().text());
        press(KeyCode.ESCAPE);
        assertFalse(log.node().cursor().readout().isVisible());
    }

    @Test
    void aShorterLogForgetsWhatWasRead() {
        show(new ErrorSeries(0, 900, 811.7, 805));
        press(KeyCode.END);
        show(new ErrorSeries(0, 900));
        assertEquals(-1, log.readIndexProperty().get());
    }

    @Test
    void errorsBelowTheAxisAreDrawnAtItsStart() {
        log.scaleProperty().set(ErrorScale.LOGARITHMIC);
        show(new ErrorSeries(0, 100, 0));
        double height = log.node().plot().transform().height();
        assertEquals(height, ((Polyline) log.layers().curve().node()).getPoints().get(3), 1e-9);
    }

    @Test
    void anErrorThatIsNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ErrorSeries(0, 1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new ErrorSeries(0, Double.POSITIVE_INFINITY));
    }

    private Polyline curve() {
        return (Polyline) log.layers().curve().node();
    }

    private AxisScale errorAxis() {
        return log.node().plot().yAxisProperty().get().scale();
    }

    /** Bottom and top of the axis: a round number below all errors, or 0 or 1, and the largest error. */
    @ParameterizedTest
    @CsvSource({
        "LOGARITHMIC, 0.0031, 0.27, 0.003, 0.27, 0.0031",
        "LINEAR, 0.0031, 0.27, 0, 0.27, 0.0031",
        "LOGARITHMIC, 447.3, 300000, 1, 300000, 447",
        "LINEAR, 447.3, 300000, 1, 300000, 447",
        "LOGARITHMIC, 0.5, 134971, 0.5, 134971, 0.5",
        "LOGARITHMIC, 1e-300, 1e300, 1e-300, 1e300, 1 × 10⁻³⁰⁰",
        "LINEAR, 3e250, 4e250, 1, 4e250, 3 × 10²⁵⁰"
    })
    void theAxisReachesAsFarAsTheErrorsWhateverTheirSize(
            ErrorScale scale, double newest, double largest, double bottom, double top, String label) {
        log.scaleProperty().set(scale);
        show(new ErrorSeries(0, largest, newest));
        assertEquals(bottom, errorAxis().lower(), 1e-9 * bottom);
        assertEquals(top, errorAxis().upper(), 1e-9 * top);
        assertEquals(label, log.layers().currentLabel().text().getText().replace('\u00a0', ' '));
        double height = log.node().plot().transform().height();
        assertEquals(0, curve().getPoints().get(1), 1e-9);
        assertTrue(curve().getPoints().get(3) >= 0 && curve().getPoints().get(3) <= height + 1e-9);
        assertTrue(log.node().plot().area().getWidth() > 300, "the labels leave no room");
    }

    @Test
    void theOwnBestErrorIsALineWithItsNameWhereTheAxisReachesIt() {
        show(new ErrorSeries(0, 900, 700));
        Line ownBest = (Line) log.layers().ownBest().node();
        assertFalse(ownBest.isVisible());
        log.ownBestProperty().set(650);
        assertTrue(ownBest.isVisible());
        assertEquals(log.node().plot().transform().y(650), ownBest.getStartY(), 1e-9);
        assertEquals("yours: 650", log.layers().ownBestLabel().text().getText());
        show(new ErrorSeries(0, 600, 500));
        assertFalse(ownBest.isVisible(), "it is above the axis");
        assertEquals("", log.layers().ownBestLabel().text().getText());
    }

    @Test
    void theAxisBeginsNearTheBestErrorWhichIsALineWithItsName() {
        log.scaleProperty().set(ErrorScale.LOGARITHMIC);
        log.bestProperty().set(446.97);
        show(new ErrorSeries(0, 134_971.67, 964.54, 680));
        assertEquals(200, errorAxis().lower());
        Line best = (Line) log.layers().best().node();
        assertTrue(best.isVisible());
        assertEquals(log.node().plot().transform().y(446.97), best.getStartY(), 1e-9);
        assertEquals(best.getStartY(), best.getEndY(), 1e-9);
        assertEquals("best possible: 447", log.layers().bestLabel().text().getText());
        assertTrue(log.layers().bestLabel().text().getY() > best.getStartY(), "the name lies below the line");
        log.bestProperty().set(Double.NaN);
        assertFalse(best.isVisible());
        assertEquals(1, errorAxis().lower());
    }

    private Bounds bestName() {
        return log.layers().bestLabel().node().getBoundsInParent();
    }

    private double bestLine() {
        return ((Line) log.layers().best().node()).getStartY();
    }

    private void showLow(double... errors) {
        log.scaleProperty().set(ErrorScale.LOGARITHMIC);
        log.bestProperty().set(446.97);
        show(new ErrorSeries(0, errors));
        log.node().setPrefSize(480, 110);
        page.layout();
        assertTrue(log.layers().bestLabel().node().isVisible());
    }

    @Test
    void theNameOfTheBestErrorStandsAboveItsLineWhereThereIsNoRoomBelow() {
        showLow(134_971.67, 130_000, 120_000);
        assertTrue(bestName().getMaxY() <= bestLine(), "it is above the line");
        assertTrue(bestName().getMaxY() > bestLine() - bestName().getHeight(), "it is at the line");
        assertEquals(0, bestName().getMinX(), 12, "it begins at the axis");
    }

    @Test
    void theNameOfTheBestErrorStandsAsNearItsLineAsTheCurveAllows() {
        showLow(134_971.67, 964.54, 680, 600, 590, 580, 570, 560, 550, 540);
        Polyline curve = (Polyline) log.layers().curve().node();
        for (int index = 0; index < curve.getPoints().size(); index += 2) {
            double x = curve.getPoints().get(index);
            double y = curve.getPoints().get(index + 1);
            assertFalse(bestName().contains(x, y), () -> "the curve strikes it through at " + x);
        }
        assertTrue(bestName().getMaxY() > bestLine() - 2 * bestName().getHeight(), () -> "far away: " + bestName());
    }

    @Test
    void aBranchThatWasLeftStaysAsAGhostWithinTheAxes() {
        log.ghostProperty().set(new ErrorSeries(0, 50, 40, 5000));
        show(new ErrorSeries(new long[] {0, 1, 4, 30}, new double[] {50, 45, 30, 20}));
        assertEquals(5000, errorAxis().upper());
        assertEquals(30, log.node().plot().xAxisProperty().get().scale().upper());
        Polyline ghost = (Polyline) log.layers().ghost().node();
        assertEquals(log.node().plot().transform().x(2), ghost.getPoints().get(4), 1e-9);
        assertEquals(0, ghost.getPoints().get(5), 1e-9);
        log.ghostProperty().set(ErrorSeries.EMPTY);
        assertTrue(ghost.getPoints().isEmpty());
        assertEquals(50, errorAxis().upper());
    }

    @Test
    void aWholeHistoryIsReadStepByStepAndDrawnWithAsFewPointsAsCanBeSeen() {
        long[] steps = LongStream.range(0, 20_000).map(step -> 7 * step).toArray();
        double[] errors = IntStream.range(0, 20_000).mapToDouble(step -> 100_000.0 / (step + 1)).toArray();
        show(new ErrorSeries(steps, errors));
        double width = log.node().plot().transform().width();
        assertTrue(curve().getPoints().size() / 2 <= 2 * width + 4, () -> curve().getPoints().size() + " coordinates");
        press(KeyCode.END);
        press(KeyCode.PAGE_UP);
        assertEquals("step 139,923: 5", log.node().cursor().readout().text());
        press(KeyCode.HOME);
        press(KeyCode.RIGHT);
        assertEquals("step 7: 50,000", log.node().cursor().readout().text());
    }

    @Test
    void stepsThatDoNotAscendAreRefused() {
        double[] errors = {3, 2};
        assertThrows(IllegalArgumentException.class, () -> new ErrorSeries(new long[] {4, 4}, errors));
        assertThrows(IllegalArgumentException.class, () -> new ErrorSeries(new long[] {4}, errors));
    }
}
