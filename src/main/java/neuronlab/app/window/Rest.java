package neuronlab.app.window;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/**
 * Notices that the reader rests at a page: no key and no pointer is used, and nothing moves. Then work is done that takes a
 * few frames, which nobody misses: the next page is prepared, so that the turn to it takes hardly any time.
 */
final class Rest {
    private static final Duration LEAST = Duration.ofMillis(1500);

    private final Executor later =
            CompletableFuture.delayedExecutor(LEAST.toMillis() / 3, TimeUnit.MILLISECONDS, Platform::runLater);
    private final Scene scene;
    private final Navigation navigation;
    private final LessonScrollPane pane;
    private long lastUse = System.nanoTime();
    private boolean waiting;

    Rest(Scene scene, Navigation navigation, LessonScrollPane pane) {
        this.scene = scene;
        this.navigation = navigation;
        this.pane = pane;
    }

    /** Watches from now on for as long as the scene is there. */
    void begin() {
        scene.addEventFilter(InputEvent.ANY, _ -> use());
        // There is a pulse only where something changes.
        scene.addPreLayoutPulseListener(this::use);
        navigation.lessonProperty().subscribe(_ -> waitForRest());
        navigation.atStartProperty().subscribe((_, _) -> waitForRest());
    }

    private void use() {
        lastUse = System.nanoTime();
    }

    private void waitForRest() {
        if (!waiting) {
            waiting = true;
            later.execute(this::look);
        }
    }

    /** Uses the rest, if this is one, and looks again later as long as there is more to do. */
    void look() {
        waiting = false;
        boolean rests = System.nanoTime() - lastUse > LEAST.toNanos();
        if (!rests || pane.useRest()) {
            waitForRest();
        }
    }
}
