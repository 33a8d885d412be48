package neuronlab.lesson;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where lessons keep what the reader has made: the program gives it to them, and writes each file whole or not at all. */
@FunctionalInterface
public interface Storage {
    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        /** @throws IOException if it cannot be written */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; one that is there already is replaced.
     *
     * @throws IOException if it cannot be written: then nothing has changed
     */
    void write(Path file, Content content) throws IOException;
}
