package neuronlab.lesson.shared.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private static Object outcome(Callable<?> work) throws Exception {
        CompletableFuture<Object> told = new CompletableFuture<>();
        Background.work(work, told::complete, told::complete);
        return told.get(60, TimeUnit.SECONDS);
    }

    @Test
    void workIsDoneElsewhereAndToldOfOnTheJavaFxThread() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        Background.work(
                Platform::isFxApplicationThread,
                worked -> told.complete("worked there: " + worked + ", told there: " + Platform.isFxApplicationThread()),
                told::completeExceptionally);
        assertEquals("worked there: false, told there: true", told.get(60, TimeUnit.SECONDS));
    }

    @Test
    void aFailureIsToldAsItWasThrown() throws Exception {
        IOException unreadable = new IOException("gone");
        assertSame(unreadable, outcome(() -> {
            throw unreadable;
        }));
        OutOfMemoryError full = new OutOfMemoryError("full");
        assertSame(full, outcome(() -> {
            throw full;
        }));
    }

    @Test
    void aFaultIsThrownOn() {
        Error error = new OutOfMemoryError("full");
        assertSame(error, assertThrows(Error.class, () -> Background.isAFault(error)));
        Exception failure = new IOException("gone");
        assertSame(failure, assertThrows(IllegalStateException.class, () -> Background.isAFault(failure)).getCause());
    }
}
