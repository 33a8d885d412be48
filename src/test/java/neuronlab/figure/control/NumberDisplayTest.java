package neuronlab.figure.control;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.layout.VBox;
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
    void theAccessibleTextSaysItAll() {
        NumberDisplay display = new NumberDisplay(Language.ENGLISH);
        display.titleProperty().set("Error");
        display.valueProperty().set("799");
        display.remarkProperty().set("A start.");
        assertEquals("Error: 799. A start.", display.getAccessibleText());
    }
}
