package neuronlab.benchmark.frame;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.Settings;
import neuronlab.app.window.LessonWindow;
import neuronlab.app.window.Navigation;
import neuronlab.app.window.WindowState;
import neuronlab.figure.language.Language;

/** The app's window, open at one lesson, as large as the headless screen allows. */
final class LessonOnScreen {
    static final int SIDE = 1000;

    private final Stage stage;
    private final LessonWindow window;

    private LessonOnScreen(Stage stage, LessonWindow window) {
        this.stage = stage;
        this.window = window;
    }

    /** Starts JavaFX without a screen, drawn by software, and waits for it; it does not end with the last window. */
    static void startToolkit() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        Platform.setImplicitExit(false);
        ready.await();
    }

    /**
     * Opens it, without animations: at a thousand pulses a second each would be drawn far more often than a screen
     * asks for, and the frames of a flash would be counted with those of the next input.
     */
    static LessonOnScreen open(String lesson) {
        return onFxThread(() -> {
            Catalog catalog = Catalog.tutorial();
            Navigation navigation = new Navigation(catalog, catalog.find(lesson).orElseThrow());
            WindowState state = new WindowState(navigation, Language.ENGLISH, Settings.initial());
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(SIDE);
            stage.setHeight(SIDE);
            LessonWindow window = new LessonWindow(state, _ -> {});
            window.show(stage);
            stage.getScene().getPreferences().setReducedMotion(true);
            return new LessonOnScreen(stage, window);
        });
    }

    /** Opens a file of the reader's. */
    void open(Path file) {
        onFxThread(() -> {
            window.open(file);
            return file;
        });
    }

    void close() {
        onFxThread(() -> {
            stage.close();
            return stage;
        });
    }

    /** Scrolls until the lower end of a part is in sight, and with it what stands above it. */
    void scrollTo(String selector) {
        onFxThread(() -> {
            ScrollPane pane = (ScrollPane) find("#lesson-pane");
            Bounds part = pane.getContent().sceneToLocal(find(selector).localToScene(find(selector).getLayoutBounds()));
            double visible = pane.getViewportBounds().getHeight();
            double hidden = pane.getContent().getLayoutBounds().getHeight() - visible;
            double margin = 12;
            pane.setVvalue(Math.clamp((part.getMaxY() + margin - visible) / hidden, 0, 1));
            return part;
        });
    }

    Node find(String selector) {
        Node node = stage.getScene().lookup(selector);
        if (node == null) {
            throw new IllegalStateException("The page has no " + selector);
        }
        return node;
    }

    /** The middle of a part on the screen. */
    Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** A single pixel in a corner of the window, which belongs to no layout. */
    Rectangle addPixel() {
        return onFxThread(() -> {
            Rectangle pixel = new Rectangle(1, 1);
            pixel.setManaged(false);
            ((BorderPane) stage.getScene().getRoot()).getChildren().add(pixel);
            return pixel;
        });
    }

    static <T> T onFxThread(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception failed) {
                result.completeExceptionally(failed);
            }
        });
        return result.join();
    }
}
