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
class ReadoutTest {
    @Test
    void nothingMovesWhenTheNumberGrows() {
        Readout readout = new Readout(Language.ENGLISH);
        readout.titleProperty().set("Error");
        VBox page = new VBox(readout);
        LightTheme.scene(page, 400, 300);
        page.applyCss();
        page.layout();
        page.layout();
        assertFalse(page.isNeedsLayout());
        double width = readout.prefWidth(-1);
        double height = readout.prefHeight(-1);
        readout.valueProperty().set("134,971,672,345,678");
        readout.remarkProperty().set("Quite a remark, and one that goes on for longer than a line has room.");
        assertFalse(page.isNeedsLayout());
        assertEquals(width, readout.prefWidth(-1));
        assertEquals(height, readout.prefHeight(-1));
    }

    @Test
    void theAccessibleTextSaysItAll() {
        Readout readout = new Readout(Language.ENGLISH);
        readout.titleProperty().set("Error");
        readout.valueProperty().set("799");
        readout.remarkProperty().set("A start.");
        assertEquals("Error: 799. A start.", readout.getAccessibleText());
    }
}
