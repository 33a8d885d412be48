package neuronlab.lesson;

import java.io.IOException;
import java.nio.file.Path;

/** A lesson that goes on where the reader left it when the program ran before, and that opens files. */
public interface LastingView extends LessonView {
    /** How names of its files end. */
    String extension();

    /** Tells the lesson where it can keep by itself what the reader is at. */
    void remember(Memory memory);

    /** The program ends: what the reader is at is kept. */
    void end();

    /** Opens a file of the reader's. */
    void open(Path file);

    /**
     * Opens an experiment and waits for it, for a picture. Called on the JavaFX thread.
     *
     * @throws IOException if that cannot be; its message says why, to the reader
     */
    void openNow(Path file) throws IOException;
}
