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
    private final Optional<Path> file;

    /** @param file where to, or nothing if there is no place for it */
    public FaultLog(Optional<Path> file) {
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
        return file.filter(place -> append(place, Instant.now() + System.lineSeparator() + text));
    }

    private static boolean append(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }
}
