package neuronlab.app.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.image.Image;
import neuronlab.lesson.Lesson;

/** Writes pictures of lessons into a folder, with no display. */
public final class PictureExport {
    private PictureExport() {}

    /**
     * Draws and writes everything that was asked for. Not on the JavaFX application thread.
     *
     * @return the files, in the order they were written
     * @throws IOException if the folder cannot be made or a file cannot be written
     * @throws InterruptedException if the thread is interrupted; what is written by then stays
     */
    public static List<Path> run(PictureRequest request) throws IOException, InterruptedException {
        Files.createDirectories(request.folder());
        HeadlessToolkit.start();
        Function<Lesson, Map<String, Image>> studio = studio(request);
        List<Path> written = new ArrayList<>();
        for (Lesson lesson : request.lessons()) {
            Map<String, Image> pictures = HeadlessToolkit.call(() -> studio.apply(lesson));
            for (Map.Entry<String, Image> picture : pictures.entrySet()) {
                Path file = request.folder().resolve(picture.getKey() + ".png");
                PngFile.write(picture.getValue(), file);
                written.add(file);
            }
        }
        return written;
    }

    private static Function<Lesson, Map<String, Image>> studio(PictureRequest request) {
        return switch (request.subject()) {
            case PictureRequest.PageAndFigures _ -> new PageStudio(request)::draw;
            case PictureRequest.Window window -> new WindowStudio(request, window.scrolled())::draw;
        };
    }
}
