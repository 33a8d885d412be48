package neuronlab.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Keeps settings in a file of {@code key = value} lines that a person can read and mend. */
public final class SettingsFile {
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "text-size";
    private static final String COMPACT_LIST = "compact-list";
    private static final String LESSON = "lesson";
    private static final String DONE_CHECKS = "done-checks";

    private final Path file;

    /** What was found: settings that can always be used, and what was wrong with the file, if anything. */
    public record Found(Settings settings, List<SettingsProblem> problems) {
        public Found {
            problems = List.copyOf(problems);
        }
    }

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Reads the settings; whatever cannot be used is replaced by its initial value and reported. */
    public Found read() {
        if (Files.notExists(file)) {
            return new Found(Settings.initial(), List.of());
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (java.nio.charset.CharacterCodingException | IllegalArgumentException damaged) {
            return new Found(Settings.initial(), List.of(setAside()));
        } catch (IOException unreadable) {
            return new Found(Settings.initial(), List.of(new SettingsProblem.Unreadable(file)));
        }
        List<SettingsProblem> problems = new ArrayList<>();
        return new Found(settings(new SettingsReader(file, properties, problems)), problems);
    }

    private static Settings settings(SettingsReader reader) {
        Settings initial = Settings.initial();
        return new Settings(
                reader.choice(THEME, initial.theme()),
                reader.choice(TEXT_SIZE, initial.textSize()),
                reader.flag(COMPACT_LIST, initial.compactList()),
                reader.text(LESSON),
                reader.paths(DONE_CHECKS));
    }

    private SettingsProblem setAside() {
        Path kept = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            return new SettingsProblem.Damaged(file, kept);
        } catch (IOException stays) {
            return new SettingsProblem.Unreadable(file);
        }
    }

    /**
     * Writes the settings; either all of the new file is there afterwards, or all of the old one. Lines that this version
     * of the app does not know stay: a newer one may have written them.
     */
    public Optional<SettingsProblem> write(Settings settings) {
        Properties properties = present();
        properties.setProperty(THEME, SettingsReader.name(settings.theme()));
        properties.setProperty(TEXT_SIZE, SettingsReader.name(settings.textSize()));
        properties.setProperty(COMPACT_LIST, Boolean.toString(settings.compactList()));
        settings.lesson()
                .ifPresentOrElse(id -> properties.setProperty(LESSON, id), () -> properties.remove(LESSON));
        properties.setProperty(DONE_CHECKS, String.join(SettingsReader.SEPARATOR, settings.doneChecks()));
        try {
            replace(properties);
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(new SettingsProblem.Unwritable(file));
        }
    }

    private Properties present() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException nothingToKeep) {
            return new Properties();
        }
    }

    private void replace(Properties properties) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "settings", ".tmp");
        try {
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                properties.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
