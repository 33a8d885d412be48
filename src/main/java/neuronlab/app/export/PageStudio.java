package neuronlab.app.export;

import java.io.IOException;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import neuronlab.figure.picture.Drawing;
import neuronlab.figure.language.Language;
import neuronlab.lesson.LastingView;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** Draws the page of a lesson first, then each of its figures, in a scene that no window ever shows. */
final class PageStudio implements Studio {
    private final PictureRequest request;

    PageStudio(PictureRequest request) {
        this.request = request;
    }

    @Override
    public void draw(Lesson lesson, Album album) throws IOException {
        LessonView view = lesson.open(Language.ENGLISH);
        if (view instanceof LastingView lasting) {
            request.openExperiment(lasting::openNow);
        }
        if (request.trained()) {
            view.train();
        } else {
            view.load();
        }
        lay(view.page());
        album.add(lesson.id(), drawing(view.page()));
        for (Region figure : view.figures()) {
            album.add(lesson.id() + "-" + figure.getId(), drawing(figure));
        }
        view.leave();
    }

    private void lay(Region page) {
        Group root = new Group(page);
        root.setAutoSizeChildren(false);
        request.theme().apply(new Scene(root, request.width(), request.height()));
        request.textSize().apply(root);
        root.applyCss();
        page.resize(request.width(), request.height());
        page.layout();
        page.resize(request.width(), Math.max(request.height(), page.prefHeight(request.width())));
        page.layout();
    }

    private Drawing drawing(Node node) {
        return new Drawing(node, request.scale(), Color.TRANSPARENT);
    }
}
