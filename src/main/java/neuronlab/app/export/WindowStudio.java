package neuronlab.app.export;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import neuronlab.app.catalog.Catalog;
import neuronlab.figure.picture.Drawing;
import neuronlab.app.settings.ListChoice;
import neuronlab.app.settings.Settings;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.app.window.LessonWindow;
import neuronlab.app.window.Navigation;
import neuronlab.app.window.WindowState;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;

/** Draws the content of the window, open at a lesson, as it is at a size that no screen need have. */
final class WindowStudio implements Studio {
    private final PictureRequest request;
    private final double scrolled;

    /** @param scrolled how far the page is scrolled down, from 0 to 1 */
    WindowStudio(PictureRequest request, double scrolled) {
        this.request = request;
        this.scrolled = scrolled;
    }

    @Override
    public void draw(Lesson lesson, Album album) throws IOException {
        Settings settings = new Settings(
                ThemeChoice.valueOf(request.theme().name()),
                request.textSize(),
                ListChoice.AUTOMATIC,
                Optional.of(lesson.id()),
                Optional.empty(),
                Set.of(),
                Set.of());
        Navigation navigation = new Navigation(Catalog.tutorial(), lesson);
        LessonWindow window = new LessonWindow(new WindowState(navigation, Language.ENGLISH, settings), _ -> {});
        Scene scene = window.scene(request.width(), request.height());
        scene.getRoot().resize(request.width(), request.height());
        lay(scene);
        request.openExperiment(window::openNow);
        if (request.trained()) {
            window.trainLesson();
        } else {
            window.loadLesson();
        }
        window.scrollTo(scrolled);
        lay(scene);
        album.add(lesson.id() + "-window", new Drawing(scene.getRoot(), request.scale(), Color.WHITE));
    }

    /** What is seen first may ask for a second layout: lists make their lines, pages learn what is in sight. */
    private static void lay(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
