package neuronlab.app.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.Settings;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import org.testfx.framework.junit5.ApplicationTest;

/** A test of the whole window, which is open at a lesson when the test begins. */
public abstract class OpenWindow extends ApplicationTest {
    protected final Catalog catalog = Catalog.tutorial();
    protected WindowState state;
    protected Stage stage;
    protected LessonWindow window;

    private final double width;
    private final double height;
    private final Lesson first;

    /** Opens at the first lesson. */
    protected OpenWindow(double width, double height) {
        this.width = width;
        this.height = height;
        this.first = catalog.lessons().getFirst();
    }

    /** Opens at this lesson. */
    protected OpenWindow(double width, double height, String lesson) {
        this.width = width;
        this.height = height;
        this.first = catalog.find(lesson).orElseThrow();
    }

    @Override
    public void start(Stage stage) {
        this.stage = stage;
        state = new WindowState(new Navigation(catalog, first), Language.ENGLISH, Settings.initial());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        window = new LessonWindow(state, _ -> {});
        window.show(stage);
    }

    /** Turns to a lesson. */
    protected void turnTo(Lesson lesson) {
        interact(() -> state.navigation().turnTo(lesson));
    }

    /** What has the focus. */
    protected Node owner() {
        return stage.getScene().getFocusOwner();
    }

    /** The page that scrolls. */
    protected ScrollPane page() {
        return lookup("#lesson-pane").queryAs(ScrollPane.class);
    }

    /** Reads on until the paragraph with these words is where the page is read: further down, the more is above it. */
    protected void readTo(String words) {
        interact(() -> {
            Node paragraph = lookup(".prose .words").queryAll().stream()
                    .filter(run -> ((Text) run).getText().contains(words))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
            Bounds place = page().getContent().sceneToLocal(paragraph.localToScene(paragraph.getLayoutBounds()));
            double line = place.getMinY() + 5;
            double visible = page().getViewportBounds().getHeight();
            double hidden = page().getContent().getLayoutBounds().getHeight() - visible;
            page().setVvalue(Math.max(line / 2, line - visible / 3) / hidden);
        });
    }

    /** Everything in the window that Tab can come to, in the order of the scene graph. */
    protected List<Node> stops() {
        return stopsIn(stage.getScene().getRoot());
    }

    /** The same of a part of the window. */
    protected static List<Node> stopsIn(Node root) {
        List<Node> found = new ArrayList<>();
        if (root.isFocusTraversable() && root.isVisible()) {
            found.add(root);
        }
        if (root instanceof Parent parent && root.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(stopsIn(child)));
        }
        return found;
    }
}
