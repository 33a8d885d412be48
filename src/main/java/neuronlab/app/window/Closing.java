package neuronlab.app.window;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import neuronlab.lesson.shared.work.Background;

/**
 * Closes a window, but not before what the reader wants to keep is written. It waits in sight, and for a while only; who
 * closes the window once more does not wait. If it cannot be written the window stays, to say so.
 */
public final class Closing {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stage stage;
    private final Supplier<Subscription> sayWhy;
    private final Runnable close;
    private boolean waiting;

    /**
     * Watches a window.
     *
     * @param sayWhy says that the window waits, and for what, until it is unsubscribed
     * @param close told when the window closes
     */
    public Closing(Stage stage, Supplier<Subscription> sayWhy, Runnable close) {
        this.stage = stage;
        this.sayWhy = sayWhy;
        this.close = close;
        stage.setOnCloseRequest(this::asked);
    }

    private void asked(WindowEvent event) {
        if (waiting || !Background.isWriting()) {
            close.run();
            return;
        }
        event.consume();
        waiting = true;
        Subscription said = sayWhy.get();
        Background.written()
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, failure) -> Platform.runLater(() -> finish(failure, said)));
    }

    private void finish(Throwable failure, Subscription said) {
        said.unsubscribe();
        boolean written = failure == null || failure instanceof TimeoutException;
        if (written && stage.isShowing()) {
            close.run();
            stage.close();
        }
        waiting = false;
    }
}
