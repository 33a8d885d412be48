package neuronlab.app.export;

import java.nio.file.Path;
import java.util.List;
import neuronlab.app.theme.Theme;
import neuronlab.lesson.Lesson;

/**
 * Which pictures to write, and where.
 *
 * @param folder the folder for the files; made if it is missing
 * @param lessons the lessons to draw
 * @param theme the look
 * @param width how wide the page is laid out, in pixels at scale 1
 * @param height how high the picture of a page is at least, in pixels at scale 1
 * @param scale how many pixels of the file stand for one of the layout, above 0
 * @param trained whether lessons are drawn in a trained state, and not in the one that they start in
 */
public record PictureRequest(
        Path folder, List<Lesson> lessons, Theme theme, int width, int height, double scale, boolean trained) {
    public PictureRequest {
        lessons = List.copyOf(lessons);
    }
}
