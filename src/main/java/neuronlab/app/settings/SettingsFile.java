package neuronlab.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import neuronlab.app.file.AtomicFile;
import neuronlab.app.file.DamagedFile;

/**
 * Keeps settings in a file of {@code key = value} lines that a person can read and mend.
 *
 * <p>Several windows may have the same file. Of a choice that two of them change the last change stays; what is done in any
 * of them is done, what is missed in one and what is settled in another are both noted, and the least error by hand of
 * them all stays. A file that cannot be read is never written.
 */
public final class SettingsFile {
    private final Path file;
    /** What this window knows to be in the file, but for what other windows have written: nothing before the first look. */
    private Optional<Settings> known = Optional.empty();

    /** What was found: settings that can always be used, and what was wrong with the file, if anything. */
    public record Found(Settings settings, Optional<SettingsProblem> problem) {}

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** Reads the settings; whatever cannot be used is replaced by its initial value and reported. */
    public synchronized Found read() {
        try {
            SettingsText text = SettingsText.of(Files.readAllBytes(file));
            if (text.isDamaged()) {
                Path copy = DamagedFile.setAside(file);
                Settings rest = new SettingsReader(text.properties()).settings();
                return new Found(rest, Optional.of(new SettingsProblem.Damaged(file, copy)));
            }
            SettingsReader reader = new SettingsReader(text.properties());
            Settings settings = reader.settings();
            known = Optional.of(settings);
            return new Found(settings, reader.problem(file));
        } catch (NoSuchFileException firstRun) {
            return new Found(Settings.initial(), Optional.empty());
        } catch (IOException unreadable) {
            known = Optional.of(Settings.initial());
            return new Found(Settings.initial(), Optional.of(new SettingsProblem.Unreadable(file)));
        }
    }

    /**
     * Writes what has changed since this window last read or wrote; either all of the new file is there afterwards, or all
     * of the old one. Comments and lines that this version of the program does not know stay.
     */
    public synchronized Optional<SettingsProblem> write(Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (SettingsLock _ = SettingsLock.of(file)) {
                merge(settings);
            }
            known = Optional.of(settings);
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(new SettingsProblem.Unwritable(file));
        }
    }

    private void merge(Settings settings) throws IOException {
        Optional<byte[]> present = present();
        SettingsText text = present.map(SettingsText::of).orElseGet(SettingsText::empty);
        boolean whole = present.isPresent() && !text.isDamaged();
        if (text.isDamaged()) {
            DamagedFile.setAside(file);
        }
        for (SettingsKey.Choice choice : SettingsKey.CHOICES) {
            boolean changed = !known.map(choice::of).equals(Optional.of(choice.of(settings)));
            if (changed || !whole) {
                text.set(choice.key(), choice.of(settings));
            }
        }
        Settings before = new SettingsReader(text.properties()).settings();
        Set<String> done = new TreeSet<>(before.doneChecks());
        done.addAll(settings.doneChecks());
        text.set(SettingsKey.DONE_CHECKS, Optional.of(String.join(SettingsReader.SEPARATOR, done)));
        Set<String> missed = missed(before.missedChecks(), settings.missedChecks(), whole);
        text.set(
                SettingsKey.MISSED_CHECKS,
                Optional.of(String.join(SettingsReader.SEPARATOR, missed)).filter(keys -> !keys.isEmpty()));
        Stream.of(before.leastByHand(), settings.leastByHand())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .ifPresent(least -> text.set(SettingsKey.LEAST_BY_HAND, Optional.of(String.valueOf(least))));
        byte[] bytes = text.bytes();
        if (!present.filter(old -> Arrays.equals(old, bytes)).isPresent()) {
            AtomicFile.write(file, out -> out.write(bytes));
        }
    }

    /**
     * What was missed: in the file, but for what this window has settled, and what this window has added. A file that has
     * gone, or is damaged, gets back all that this window knows.
     */
    private Set<String> missed(Set<String> inFile, Set<String> here, boolean whole) {
        Set<String> knownHere = known.map(Settings::missedChecks).orElse(Set.of());
        Set<String> missed = new TreeSet<>(inFile);
        knownHere.stream().filter(key -> !here.contains(key)).forEach(missed::remove);
        here.stream().filter(key -> !whole || !knownHere.contains(key)).forEach(missed::add);
        return missed;
    }

    private Optional<byte[]> present() throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }
}
