package neuronlab.app.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultHandlerTest {
    private final List<Optional<Path>> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private void happen(FaultHandler handler, Throwable fault) throws Exception {
        handler.uncaughtException(Thread.currentThread(), fault);
        // What was to be told is told before this is run.
        Toolkit.onFxThread(() -> null);
    }

    @Test
    void everyFaultIsWrittenDownButOnlyTheFirstIsTold() throws Exception {
        Path file = folder.resolve("not yet there/faults.log");
        FaultHandler handler = new FaultHandler(new FaultLog(Optional.of(file)), told::add);
        happen(handler, new IllegalStateException("the first", new IOException("its cause")));
        happen(handler, new IllegalStateException("the second"));
        assertEquals(List.of(Optional.of(file)), told);
        String log = Files.readString(file);
        for (String part : List.of("the first", "its cause", "the second", getClass().getName())) {
            assertTrue(log.contains(part), () -> part + " is not in the log");
        }
    }

    @Test
    void aLogThatCannotBeWrittenDoesNotHideTheFault() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        happen(new FaultHandler(new FaultLog(Optional.of(file.resolve("faults.log"))), told::add), new Error("anything"));
        assertEquals(List.of(Optional.empty()), told);
    }
}
