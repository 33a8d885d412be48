package neuronlab.app.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import neuronlab.figure.language.Words;
import picocli.CommandLine.TypeConversionException;

/** Reads the names of files and folders among the arguments. */
final class FileArguments {
    private FileArguments() {}

    /** @throws TypeConversionException if the text is empty, or cannot be a file's name on this machine */
    static Path path(String text, Words words) {
        if (text.isEmpty()) {
            throw new TypeConversionException(words.get("no-path"));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException unusable) {
            throw new TypeConversionException(words.get("not-a-path", text));
        }
    }
}
