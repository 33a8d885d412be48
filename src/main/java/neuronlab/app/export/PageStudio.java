package neuronlab.app.export;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;

/** Draws the page of a lesson, and each of its figures, in a scene that no window ever shows. */
final class PageStudio {
    private final PictureRequest request;

    PageStudio(PictureRequest request) {
        this.request = request;
    }

    /** The pictures of a lesson by the name of their file, the whole page first. On the JavaFX thread. */
    Map<String, Image> draw(Lesson lesson) {
        LessonView view = lesson.open(Language.ENGLISH);
        if (request.trained()) {
            view.train();
        }
        lay(view.page());
        Map<String, Image> pictures = new LinkedHashMap<>();
        pictures.put(lesson.id(), picture(view.page()));
        for (Region figure : view.figures()) {
            pictures.put(lesson.id() + "-" + figure.getId(), picture(figure));
        }
        view.leave();
        return pictures;
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

    private Image picture(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(request.scale(), request.scale()));
        parameters.setFill(Color.TRANSPARENT);
        return node.snapshot(parameters, null);
    }
}
