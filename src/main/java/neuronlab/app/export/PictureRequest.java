package neuronlab.app.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.Theme;
import neuronlab.figure.picture.PictureFormat;
import neuronlab.lesson.Lesson;

/**
 * Which pictures to write, and where.
 *
 * @param folder the folder for the files; made if it is missing
 * @param lessons the lessons to draw
 * @param subject what of a lesson is drawn
 * @param theme the look
 * @param textSize how large all text is
 * @param width how wide the page or the window is laid out, in pixels at scale 1
 * @param height how high the picture of a page is at least, or that of a window is, in pixels at scale 1
 * @param scale how many pixels of the file stand for one of the layout, above 0
 * @param format what kind of files they become
 * @param trained whether lessons are drawn in a trained state, and not in the one that they start in
 * @param experiment what is opened in lessons that open files
 */
public record PictureRequest(
        Path folder,
        List<Lesson> lessons,
        Subject subject,
        Theme theme,
        TextSize textSize,
        int width,
        int height,
        double scale,
        PictureFormat format,
        boolean trained,
        Optional<Path> experiment) {
    /** What a picture shows. */
    public sealed interface Subject {}

    /** The whole page of a lesson, and each of its figures by itself. */
    public record PageAndFigures() implements Subject {}

    /**
     * The window, open at a lesson.
     *
     * @param scrolled how far the page is scrolled down, from 0 (its beginning) to 1 (its end)
     */
    public record Window(double scrolled) implements Subject {}

    public PictureRequest {
        lessons = List.copyOf(lessons);
    }

    /** Opens a file and waits for it. */
    @FunctionalInterface
    interface Opener {
        /** @throws IOException if that cannot be; its message says why, to the reader */
        void open(Path file) throws IOException;
    }

    /**
     * Has the experiment opened, if there is one.
     *
     * @throws UnopenedException if that cannot be
     */
    void openExperiment(Opener opener) throws UnopenedException {
        if (experiment.isPresent()) {
            try {
                opener.open(experiment.get());
            } catch (IOException unopened) {
                throw new UnopenedException(unopened);
            }
        }
    }
}
