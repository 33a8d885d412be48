package neuronlab.app.settings;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Writes settings in the background, and sees to it that the last are on the disk at the end. Those that have been
 * replaced before their turn came are not written.
 */
public final class SettingsKeeper implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

    private final SettingsFile file;
    private final Consumer<SettingsProblem> tell;
    private final AtomicReference<Settings> waiting = new AtomicReference<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("settings-writer").daemon().unstarted(work));
    private boolean told;

    /**
     * @param told whether the reader knows already that nothing can be kept
     * @param tell says a problem to the reader, once, on the JavaFX thread
     */
    public SettingsKeeper(SettingsFile file, boolean told, Consumer<SettingsProblem> tell) {
        this.file = file;
        this.told = told;
        this.tell = tell;
    }

    /** Keeps these settings; returns at once. */
    public void keep(Settings settings) {
        if (waiting.getAndSet(settings) == null) {
            writer.execute(this::write);
        }
    }

    private void write() {
        file.write(waiting.getAndSet(null)).ifPresent(problem -> Platform.runLater(() -> tellOnce(problem)));
    }

    private void tellOnce(SettingsProblem problem) {
        if (!told) {
            told = true;
            tell.accept(problem);
        }
    }

    /** Waits for what is still being written. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
