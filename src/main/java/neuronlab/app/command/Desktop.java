package neuronlab.app.command;

import java.nio.file.Path;
import java.util.Optional;

/** Where the window is opened. */
@FunctionalInterface
public interface Desktop {
    /**
     * What the window shall begin with.
     *
     * @param lessonId the lesson to begin with, or nothing to begin where the reader left off
     * @param file the table or the experiment to open in the laboratory, if one is named
     * @param visit who comes
     */
    record Opening(Optional<String> lessonId, Optional<Path> file, Visit visit) {}

    /** Who opens the window, a reader or a program. */
    enum Visit {
        /** A reader. */
        READING,
        /** A program that waits for the line that is printed as soon as the first frame is on the screen. */
        FIRST_FRAME,
        /** A program that has every lesson shown, and the way back to it, and the window closed again. */
        TOUR,
        /** The same, staying at each lesson until the next one is prepared. */
        TOUR_AT_LEISURE
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @return the exit code of the program
     */
    int open(Opening opening);
}
