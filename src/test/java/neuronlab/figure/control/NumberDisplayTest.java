package neuronlab.figure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class NumberDisplayTest {
    @Test
    void nothingMovesWhenTheNumberGrows() {
        NumberDisplay display = new NumberDisplay(Language.ENGLISH);
        display.titleProperty().set("Error");
        VBox page = new VBox(display);
        LightTheme.scene(page, 400, 300);
        page.applyCss();
        page.layout();
        page.layout();
        assertFalse(page.isNeedsLayout());
        double width = display.prefWidth(-1);
        double height = display.prefHeight(-1);
        display.valueProperty().set("134,971,672,345,678");
        display.remarkProperty().set("Quite a remark, and one that goes on for longer than a line has room.");
        assertFalse(page.isNeedsLayout());
        assertEquals(width, display.prefWidth(-1));
        assertEquals(height, display.prefHeight(-1));
    }

    @Test
    void aLongNumberIsWrittenSmallerAndNeverCut() {
        NumberDisplay display = new NumberDisplay(Language.ENGLISH);
        VBox page = new VBox(display);
        page.setFillWidth(false);
        display.setMaxWidth(120);
        display.setMinWidth(120);
        LightTheme.scene(page, 400, 300);
        display.valueProperty().set("799");
        page.applyCss();
        page.layout();
        double usual = display.valueLabel().getBoundsInParent().getHeight();
        for (String number : List.of("4.25 × 10²⁰⁶", "134,971.672", "799")) {
            display.valueProperty().set(number);
            page.layout();
            Bounds place = display.valueLabel().getBoundsInParent();
            assertEquals(number, ((Text) display.valueLabel().lookup(".text")).getText());
            assertTrue(place.getMaxX() <= display.getWidth(), () -> number + " ends at " + place.getMaxX());
        }
        assertEquals(usual, display.valueLabel().getBoundsInParent().getHeight());
    }

    @Test
    void theAccessibleTextSaysItAll() {
        NumberDisplay display = new NumberDisplay(Language.ENGLISH);
        display.titleProperty().set("Error");
        display.valueProperty().set("799");
        display.remarkProperty().set("A start.");
        assertEquals("Error: 799. A start.", display.getAccessibleText());
    }
}
