package neuronlab.app.window;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neuronlab.lesson.shared.page.LessonPage;

/**
 * One page that is seen, and before it in time the pages that were: they wait, hidden, with the styles and the places
 * that they had, so that the way back to one of them is short.
 */
final class OpenPages extends VBox {
    /** With each of them there is more to style anew when the theme or the size of the text changes. */
    private static final int WAITING = 8;

    OpenPages() {
        getStyleClass().add("lesson-content");
    }

    /** Shows a page in place of the one that is seen. */
    void show(LessonPage page) {
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().forEach(OpenPages::hide);
        if (!getChildren().contains(page)) {
            getChildren().add(page);
        }
        page.setManaged(true);
        page.setVisible(true);
        // Who looks for a part of the window by its name means the page that is seen, and finds the first.
        page.toBack();
        if (getChildren().size() > WAITING + 1) {
            getChildren().removeLast();
        }
    }

    /** Gives a page its styles and its place ahead, without showing it. */
    void prepare(LessonPage page) {
        hide(page);
        // Next to the page that is seen: the last ones are let go of first.
        getChildren().add(1, page);
        page.applyCss();
        page.resize(getWidth(), page.prefHeight(getWidth()));
        page.layout();
    }

    /** Lets go of the pages that wait, before all that is there is styled anew. */
    void showOneOnly() {
        getChildren().removeIf(page -> !page.isVisible());
    }

    void drop(LessonPage page) {
        getChildren().remove(page);
    }

    private static void hide(Node page) {
        page.setManaged(false);
        page.setVisible(false);
    }
}
