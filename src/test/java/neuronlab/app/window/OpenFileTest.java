package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import neuronlab.toolkit.DroppedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Files that the window is opened with. */
class OpenFileTest extends OpenWindow {
    @TempDir
    private Path folder;

    OpenFileTest() {
        super(1280, 800);
    }

    private String text(String selector) {
        return lookup(selector).queryLabeled().getText();
    }

    @Test
    void aTableIsShownInTheLaboratoryAndUsedWhenTheReaderSaysSo() throws Exception {
        Path table = Files.writeString(folder.resolve("rents.csv"), "area;rent\n50,5;610\n60;700\n70;800\n80;950\n90;990\n");
        interact(() -> window.open(table));
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> text("#import-summary").startsWith("5 rows, 2 of 2 columns"));
        assertEquals("laboratory", state.navigation().lessonProperty().get().id());
        interact(() -> lookup("#import-use").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(text("#laboratory-status").startsWith("4 rows to learn from, 1 held out"), text("#laboratory-status"));
    }

    @Test
    void aFileThatIsNoExperimentGetsASentence() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.neuronlab"), "area;rent");
        interact(() -> window.open(bad));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> text("#laboratory-status")
                .equals("bad.neuronlab is no experiment of this program, so nothing was changed."));
    }

    @Test
    void aFileThatIsDroppedOnTheWindowIsOpened() throws Exception {
        Path table = Files.writeString(folder.resolve("rents.csv"), "area;rent\n50,5;610\n60;700\n70;800\n80;950\n90;990\n");
        assertTrue(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new DroppedFile(table).dropOn(page())));
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> lookup("#import-summary").tryQuery().isPresent()
                        && text("#import-summary").startsWith("5 rows, 2 of 2 columns"));
        interact(() -> lookup("#import-cancel").queryAs(Button.class).fire());
        Path bad = Files.writeString(folder.resolve("bad.neuronlab"), "area;rent");
        assertTrue(WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> new DroppedFile(bad).dropOn(lookup("#laboratory").query())));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> text("#laboratory-status")
                .equals("bad.neuronlab is no experiment of this program, so nothing was changed."));
    }
}
