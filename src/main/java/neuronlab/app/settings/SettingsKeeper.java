package neuronlab.app.settings;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.application.Platform;
import neuronlab.app.file.LatestWriter;

/**
 * Writes settings in the background, and sees to it that the last are on the disk at the end. Those that have been
 * replaced before their turn came are not written.
 */
public final class SettingsKeeper implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SettingsFile file;
    private final Consumer<SettingsProblem> tell;
    private final LatestWriter<Settings> writer = new LatestWriter<>("settings-writer", this::write);
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
        writer.write(settings);
    }

    private void write(Settings settings) {
        file.write(settings).ifPresent(problem -> Platform.runLater(() -> tellOnce(problem)));
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
        writer.end(PATIENCE);
    }
}
