package neuronlab.app.export;

import java.io.IOException;
import neuronlab.lesson.Lesson;

/** Lays out what is to be seen of a lesson. */
interface Studio {
    /**
     * Draws each picture of a lesson into the album. On the JavaFX thread.
     *
     * @throws IOException if a picture cannot be written
     */
    void draw(Lesson lesson, Album album) throws IOException;
}
