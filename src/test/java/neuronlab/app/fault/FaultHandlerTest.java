package neuronlab.app.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultHandlerTest {
    private final List<Optional<Path>> told = new ArrayList<>();

    private final AtomicInteger ended = new AtomicInteger();

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
        FaultHandler handler = new FaultHandler(new FaultLog(Optional.of(file)), told::add, ended::incrementAndGet);
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
        FaultLog log = new FaultLog(Optional.of(file.resolve("faults.log")));
        happen(new FaultHandler(log, told::add, ended::incrementAndGet), new Error("anything"));
        assertEquals(List.of(Optional.empty()), told);
    }

    @Test
    void withoutMemoryAReserveIsUsedToSayIt() throws Exception {
        Path file = folder.resolve("faults.log");
        FaultHandler handler = new FaultHandler(new FaultLog(Optional.of(file)), told::add, ended::incrementAndGet);
        assertTrue(handler.hasReserve());
        happen(handler, new OutOfMemoryError("heap"));
        assertFalse(handler.hasReserve());
        assertEquals(List.of(Optional.of(file)), told);
        assertEquals(0, ended.get());
    }

    @Test
    void whatCannotBeDrawnAnyMoreIsEnded() {
        FaultHandler handler = new FaultHandler(new FaultLog(Optional.empty()), told::add, ended::incrementAndGet);
        handler.uncaughtException(new Thread("QuantumRenderer-0"), new IllegalStateException("not of memory"));
        assertEquals(0, ended.get());
        handler.uncaughtException(new Thread("QuantumRenderer-0"), new OutOfMemoryError("heap"));
        assertEquals(1, ended.get());
    }

    @Test
    void whoDoesNotEndIsHalted() throws Exception {
        CompletableFuture<Integer> halted = new CompletableFuture<>();
        LastExit exit = new LastExit(Duration.ZERO, halted::complete);
        exit.begin(1);
        assertEquals(1, halted.get(60, TimeUnit.SECONDS));
    }
}
