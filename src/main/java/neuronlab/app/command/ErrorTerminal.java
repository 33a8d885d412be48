package neuronlab.app.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether somebody looks at standard error, or a file or another program takes it. */
public final class ErrorTerminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private ErrorTerminal() {}

    /** Whether standard error is a terminal; where that cannot be found out, whether input and output are. */
    public static boolean isThere() {
        try {
            String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notLinux) {
            Console console = System.console();
            return console != null && console.isTerminal();
        }
    }
}
