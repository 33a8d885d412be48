package neuronlab.app.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Understands the arguments of the usual starts by itself: the window is what most starts are for, and it does not wait
 * for the parser to be set up.
 */
final class WindowArguments {
    private WindowArguments() {}

    /**
     * How the window shall open.
     *
     * @param lessonIds the lessons that there are
     * @return nothing if the arguments ask for anything else, or are wrong: the parser understands them, and says so
     */
    static Optional<Desktop.Opening> read(String[] arguments, List<String> lessonIds) {
        Optional<String> lesson = Optional.empty();
        Optional<Path> file = Optional.empty();
        Desktop.Visit visit = Desktop.Visit.READING;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(NeuronLabCommand.FIRST_FRAME)) {
                visit = Desktop.Visit.FIRST_FRAME;
            } else if (arguments[i].equals(NeuronLabCommand.LESSON)
                    && lesson.isEmpty()
                    && i + 1 < arguments.length
                    && lessonIds.contains(arguments[i + 1])) {
                lesson = Optional.of(arguments[++i]);
            } else if (file.isEmpty() && isFile(arguments[i])) {
                file = Optional.of(Path.of(arguments[i]));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Desktop.Opening(lesson, file, visit));
    }

    /** A name with a point is none of a command. */
    private static boolean isFile(String argument) {
        try {
            return !argument.startsWith("-") && argument.contains(".") && Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException beyondTheLocale) {
            return false;
        }
    }
}
