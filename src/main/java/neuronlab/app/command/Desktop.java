package neuronlab.app.command;

import java.util.Optional;

/** Where the window is opened. */
@FunctionalInterface
public interface Desktop {
    /**
     * Opens the window and returns when it is closed.
     *
     * @param lessonId the lesson to begin with, or nothing to begin where the reader left off
     * @return the exit code of the program
     */
    int open(Optional<String> lessonId);
}
