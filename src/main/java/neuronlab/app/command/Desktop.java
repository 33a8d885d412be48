package neuronlab.app.command;

import java.util.Optional;

/** Where the window is opened. */
@FunctionalInterface
public interface Desktop {
    /**
     * What the window shall begin with.
     *
     * @param lessonId the lesson to begin with, or nothing to begin where the reader left off
     * @param reportFirstFrame whether to print a line as soon as the first frame is on the screen, for programs that wait
     *     for it
     */
    record Opening(Optional<String> lessonId, boolean reportFirstFrame) {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @return the exit code of the program
     */
    int open(Opening opening);
}
