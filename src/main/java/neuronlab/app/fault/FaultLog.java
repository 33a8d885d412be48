package neuronlab.app.fault;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** The file in which faults of the program itself are written down for a report. */
public final class FaultLog {
    private final Path file;

    public FaultLog(Path file) {
        this.file = file;
    }

    /**
     * Adds a fault with its time and all its causes.
     *
     * @return the file, or nothing if it cannot be written
     */
    public synchronized Optional<Path> add(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    Instant.now() + System.lineSeparator() + text,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
