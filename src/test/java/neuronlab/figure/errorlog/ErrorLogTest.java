package neuronlab.figure.errorlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        assertEquals("update 37: 812", log.node().cursor().readout().text());
        press(KeyCode.HOME);
        assertEquals("update 36: 900", log.node().cursor().readout().text());
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
}
