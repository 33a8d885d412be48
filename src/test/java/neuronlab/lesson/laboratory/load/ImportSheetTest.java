package neuronlab.lesson.laboratory.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ImportSheetTest extends ApplicationTest {
    private ImportSheet sheet;

    @Override
    public void start(Stage stage) {
        sheet = new ImportSheet(Language.ENGLISH);
        stage.setScene(LightTheme.scene(sheet, 900, 600));
        stage.show();
    }

    private String problems() {
        return lookup("#import-problems").queryAs(Labeled.class).getText();
    }

    private void open() throws Exception {
        interact(() -> sheet.open(OwnTable.of("small", "x,y\n1,2\n3,4\n5,6\n")));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !lookup("#import-use").query().isDisabled());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void thatThereWillBeNoWayBackIsSaidBeforeATableIsTaken() throws Exception {
        open();
        assertEquals("", problems());
        interact(() -> sheet.setUndoable((_, reading) -> reading.frame().rows() > 3));
        open();
        assertTrue(problems().endsWith("Undo will not lead back to it."), problems());
    }
}
