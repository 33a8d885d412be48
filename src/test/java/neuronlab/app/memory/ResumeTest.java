package neuronlab.app.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.Settings;
import neuronlab.app.window.LessonWindow;
import neuronlab.app.window.Navigation;
import neuronlab.app.window.WindowState;
import neuronlab.figure.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The laboratory at a second start of the program. */
class ResumeTest extends ApplicationTest {
    private static final String BEGINNING = "150 rows to learn from, 50 held out, 22 weights and biases";
    private static final String WITH_TWO_LAYERS = "150 rows to learn from, 50 held out, 42 weights and biases";

    @TempDir
    private Path folder;

    private Stage stage;
    private Memories memories;
    private LessonWindow window;

    @Override
    public void start(Stage shown) {
        stage = shown;
    }

    private void open() {
        interact(() -> {
            memories = new Memories(Optional.of(folder));
            Catalog catalog = Catalog.tutorial();
            Navigation navigation = new Navigation(catalog, catalog.find("laboratory").orElseThrow());
            window = new LessonWindow(
                    new WindowState(navigation, Language.ENGLISH, Settings.initial(), memories), _ -> {});
            stage.setWidth(1280);
            stage.setHeight(800);
            window.show(stage);
        });
    }

    @AfterEach
    void close() {
        interact(() -> window.end());
        memories.close();
    }

    /** A process that is killed leaves its mark, and its lock goes. */
    private void closeAsIfKilled() throws Exception {
        close();
        Files.writeString(mark(), "1");
    }

    private Path mark() {
        return folder.resolve(".laboratory.open");
    }

    private Path kept() {
        return folder.resolve("laboratory.neuronlab");
    }

    private String text(String selector) {
        return lookup(selector).queryLabeled().getText();
    }

    private void press(String id) {
        interact(() -> lookup("#" + id).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void waitForStatus(String expected) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> text("#laboratory-status").equals(expected));
    }

    private boolean isAsked() {
        return lookup("#resume-question").query().getParent().isVisible();
    }

    private void trainSomeMore() throws Exception {
        press("layers-more");
        press("step-10");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> text("#transport-place").equals("Epoch 10"));
    }

    @Test
    void afterAnEndInOrderTheLaboratoryIsAsItWasLeftPastIncluded() throws Exception {
        open();
        trainSomeMore();
        close();
        assertEquals(0, Files.size(mark()));
        open();
        waitForStatus(WITH_TWO_LAYERS);
        assertFalse(isAsked());
        assertEquals("Epoch 10", text("#transport-place"));
        press("back");
        assertEquals("Epoch 9", text("#transport-place"));
    }

    @Test
    void afterAKillTheReaderIsAskedAndGoesOn() throws Exception {
        open();
        trainSomeMore();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.exists(kept()));
        assertEquals("1", Files.readString(mark()));
        closeAsIfKilled();
        open();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, this::isAsked);
        assertTrue(text("#resume-text").contains("200 rows, 10 epochs of training"), text("#resume-text"));
        assertEquals(BEGINNING, text("#laboratory-status"));
        press("resume");
        assertFalse(isAsked());
        assertEquals("play", stage.getScene().getFocusOwner().getId());
        waitForStatus(WITH_TWO_LAYERS);
        assertEquals("Epoch 10", text("#transport-place"));
    }

    @Test
    void whoBeginsAnewIsNotAskedAgain() throws Exception {
        open();
        trainSomeMore();
        closeAsIfKilled();
        open();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, this::isAsked);
        close();
        open();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, this::isAsked);
        press("begin-anew");
        assertEquals(BEGINNING, text("#laboratory-status"));
        close();
        open();
        waitForStatus(BEGINNING);
        assertFalse(isAsked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "none", "newer"})
    void whatCannotBeReadIsPutAsideAndTheLaboratoryBegins(String kind) throws Exception {
        open();
        trainSomeMore();
        close();
        String whole = Files.readString(kept());
        String other = switch (kind) {
            case "half" -> whole.substring(0, whole.length() / 2);
            case "newer" -> whole.replace("\"version\":1", "\"version\":2");
            default -> "";
        };
        Files.writeString(kept(), other);
        open();
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> text("#laboratory-status").contains("laboratory.neuronlab.damaged"));
        assertEquals(other, Files.readString(folder.resolve("laboratory.neuronlab.damaged")));
        assertFalse(isAsked());
    }

    @Test
    void aSecondWindowKeepsItsOwn() throws Exception {
        open();
        trainSomeMore();
        try (Memories second = new Memories(Optional.of(folder))) {
            var memory = second.of("laboratory", ".neuronlab").orElseThrow();
            assertTrue(memory.last().isEmpty());
            memory.keep(out -> out.write('2')).join();
        }
        assertEquals("2", Files.readString(folder.resolve("laboratory-2.neuronlab")));
    }
}
