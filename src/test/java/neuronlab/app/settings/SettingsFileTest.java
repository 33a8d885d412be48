package neuronlab.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("deep/settings.properties");
    }

    private SettingsFile file() {
        return new SettingsFile(path());
    }

    private void given(String text) throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), text);
    }

    @Test
    void aFirstRunStartsWithInitialSettings() {
        assertEquals(new SettingsFile.Found(Settings.initial(), List.of()), file().read());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Settings settings = new Settings(
                ThemeChoice.DARK,
                TextSize.LARGE,
                true,
                Optional.of("add-bias"),
                Set.of("add-bias/tiny-house", "train-by-hand/reach-799"));

        assertEquals(Optional.empty(), file().write(settings));

        assertEquals(new SettingsFile.Found(settings, List.of()), file().read());
    }

    @Test
    void doneChecksThatNoLessonHasAreKept() throws IOException {
        given("done-checks = some-later-lesson/some-check add-bias/tiny-house");

        SettingsFile.Found found = file().read();

        assertEquals(Set.of("some-later-lesson/some-check", "add-bias/tiny-house"), found.settings().doneChecks());
        assertEquals(List.of(), found.problems());
    }

    @Test
    void aDamagedEntryAmongDoneChecksIsReportedAndTheOthersAreUsed() throws IOException {
        given("done-checks = add-bias/tiny-house nonsense");

        SettingsFile.Found found = file().read();

        assertEquals(Set.of("add-bias/tiny-house"), found.settings().doneChecks());
        assertEquals(List.of(new SettingsProblem.WrongValue(path(), "done-checks", "nonsense")), found.problems());
    }

    @Test
    void aWrongValueIsReportedAndTheOthersAreUsed() throws IOException {
        given("theme = purple\ncompact-list = maybe\nlesson = add-bias\n");

        SettingsFile.Found found = file().read();

        assertEquals(ThemeChoice.SYSTEM, found.settings().theme());
        assertFalse(found.settings().compactList());
        assertEquals(Optional.of("add-bias"), found.settings().lesson());
        assertEquals(
                List.of(
                        new SettingsProblem.WrongValue(path(), "theme", "purple"),
                        new SettingsProblem.WrongValue(path(), "compact-list", "maybe")),
                found.problems());
    }

    @Test
    void aDamagedFileIsSetAside() throws IOException {
        byte[] notText = {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3};
        Files.createDirectories(path().getParent());
        Files.write(path(), notText);

        SettingsFile.Found found = file().read();

        Path kept = path().resolveSibling("settings.properties.damaged");
        assertEquals(
                new SettingsFile.Found(Settings.initial(), List.of(new SettingsProblem.Damaged(path(), kept))), found);
        assertEquals(4, Files.size(kept));
        assertFalse(Files.exists(path()));
    }

    @Test
    void aFileThatCannotBeReadIsReported() throws IOException {
        Files.createDirectories(path());

        assertEquals(
                new SettingsFile.Found(Settings.initial(), List.of(new SettingsProblem.Unreadable(path()))),
                file().read());
    }

    @Test
    void linesThatThisVersionDoesNotKnowStay() throws IOException {
        given("from-the-future = 42\ntheme = dark\n");

        file().write(Settings.initial());

        String text = Files.readString(path());
        assertTrue(text.contains("from-the-future=42"), text);
        assertTrue(text.contains("theme=system"), text);
    }

    @Test
    void whatIsNoLongerSetIsForgotten() throws IOException {
        given("lesson = add-bias\ndone-checks = add-bias/tiny-house\n");

        file().write(Settings.initial());

        assertEquals(Settings.initial(), file().read().settings());
    }

    @Test
    void writingLeavesNothingButTheFile() throws IOException {
        file().write(Settings.initial());
        file().write(Settings.initial());

        try (Stream<Path> files = Files.list(path().getParent())) {
            assertEquals(List.of(path()), files.toList());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() throws IOException {
        Files.writeString(folder.resolve("deep"), "a file where the folder should be");

        assertEquals(
                Optional.of(new SettingsProblem.Unwritable(path())), file().write(Settings.initial()));
    }

    @Test
    void aFileThatCannotBeReplacedIsReportedAndNothingIsLeftBehind() throws IOException {
        Files.createDirectories(path().resolve("in-the-way"));

        assertEquals(
                Optional.of(new SettingsProblem.Unwritable(path())), file().write(Settings.initial()));

        try (Stream<Path> files = Files.list(path().getParent())) {
            assertEquals(List.of(path()), files.toList());
        }
    }
}
