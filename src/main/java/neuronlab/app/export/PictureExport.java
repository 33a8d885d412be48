package neuronlab.app.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neuronlab.lesson.Lesson;

/** Writes pictures of lessons into a folder, with no display. */
public final class PictureExport {
    private PictureExport() {}

    /**
     * Draws and writes everything that was asked for, on a toolkit that runs. Not on the JavaFX application thread.
     *
     * @return the files, in the order they were written
     * @throws IOException if the folder cannot be made or a file cannot be written
     * @throws InterruptedException if the thread is interrupted; what is written by then stays
     */
    public static List<Path> run(PictureRequest request) throws IOException, InterruptedException {
        Files.createDirectories(request.folder());
        Studio studio = studio(request);
        Album album = new Album(request.folder(), request.format());
        for (Lesson lesson : request.lessons()) {
            HeadlessToolkit.run(() -> studio.draw(lesson, album));
        }
        return album.files();
    }

    private static Studio studio(PictureRequest request) {
        return switch (request.subject()) {
            case PictureRequest.PageAndFigures _ -> new PageStudio(request);
            case PictureRequest.Window window -> new WindowStudio(request, window.scrolled());
        };
    }
}
