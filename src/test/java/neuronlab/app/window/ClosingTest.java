package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import neuronlab.lesson.shared.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A window that is closed while something is being written. */
class ClosingTest extends ApplicationTest {
    private final List<String> happened = new ArrayList<>();
    private final CountDownLatch disk = new CountDownLatch(1);
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 200, 100));
        new Closing(stage, this::sayThatItWaits, () -> happened.add("closes"));
        stage.show();
    }

    private Subscription sayThatItWaits() {
        happened.add("waits");
        return () -> happened.add("waits no more");
    }

    @AfterEach
    void letGo() throws Exception {
        disk.countDown();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !Background.isWriting());
        interact(stage::close);
    }

    private void writeSlowly(boolean fails) {
        interact(() -> Background.write(
                () -> {
                    disk.await();
                    if (fails) {
                        throw new IOException("full");
                    }
                    return "file";
                },
                _ -> happened.add("written"),
                _ -> happened.add("failed")));
    }

    private void close() {
        interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void itClosesAtOnceWhenNothingIsWritten() {
        close();
        assertFalse(stage.isShowing());
        assertEquals(List.of("closes"), happened);
    }

    @Test
    void itWaitsUntilAllIsWritten() throws Exception {
        writeSlowly(false);
        close();
        assertTrue(stage.isShowing());
        assertEquals(List.of("waits"), happened);
        disk.countDown();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !stage.isShowing());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("closes", "waits", "waits no more", "written"), happened.stream().sorted().toList());
    }

    @Test
    void whoClosesItAgainDoesNotWait() {
        writeSlowly(false);
        close();
        close();
        assertFalse(stage.isShowing());
        assertEquals(List.of("waits", "closes"), happened);
    }

    @Test
    void itStaysToSayWhatCouldNotBeWritten() throws Exception {
        writeSlowly(true);
        close();
        disk.countDown();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> happened.contains("failed"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(stage.isShowing());
        assertEquals(List.of("failed", "waits", "waits no more"), happened.stream().sorted().toList());
        close();
        assertFalse(stage.isShowing());
    }
}
