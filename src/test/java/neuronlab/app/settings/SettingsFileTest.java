package neuronlab.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private Optional<SettingsProblem> wrong(SettingsProblem.WrongValue... values) {
        return Optional.of(new SettingsProblem.WrongValues(path(), List.of(values)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(path().getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFirstRunStartsWithInitialSettings() {
        assertEquals(new SettingsFile.Found(Settings.initial(), Optional.empty()), file().read());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Settings settings = new Settings(
                ThemeChoice.DARK,
                TextSize.LARGE,
                ListChoice.NUMBERS,
                Optional.of("add-bias"),
                Optional.of(new WindowPlace(-20, 30, 1360, 880, true)),
                Set.of("add-bias/tiny-house", "train-by-hand/reach-799"),
                Set.of("how-wrong/why-square"),
                Optional.of(500.5),
                true);

        assertEquals(Optional.empty(), file().write(settings));

        assertEquals(new SettingsFile.Found(settings, Optional.empty()), file().read());
    }

    @Test
    void doneChecksThatNoLessonHasAreKept() throws IOException {
        given("done-checks = some-later-lesson/some-check add-bias/tiny-house");

        SettingsFile.Found found = file().read();

        assertEquals(Set.of("some-later-lesson/some-check", "add-bias/tiny-house"), found.settings().doneChecks());
        assertEquals(Optional.empty(), found.problem());
    }

    @Test
    void aDamagedEntryAmongDoneChecksIsReportedAndTheOthersAreUsed() throws IOException {
        given("done-checks = add-bias/tiny-house nonsense");

        SettingsFile.Found found = file().read();

        assertEquals(Set.of("add-bias/tiny-house"), found.settings().doneChecks());
        assertEquals(wrong(new SettingsProblem.WrongValue("done-checks", "nonsense")), found.problem());
    }

    @Test
    void aWrongValueIsReportedAndTheOthersAreUsed() throws IOException {
        given("theme = purple\ncompact-list = maybe\nlesson = add-bias\n");

        SettingsFile.Found found = file().read();

        assertEquals(ThemeChoice.SYSTEM, found.settings().theme());
        assertEquals(ListChoice.AUTOMATIC, found.settings().listChoice());
        assertEquals(Optional.of("add-bias"), found.settings().lesson());
        assertEquals(
                wrong(
                        new SettingsProblem.WrongValue("theme", "purple"),
                        new SettingsProblem.WrongValue("compact-list", "maybe")),
                found.problem());
    }

    @Test
    void aDamagedFileIsSetAside() throws IOException {
        byte[] notText = {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3};
        Files.createDirectories(path().getParent());
        Files.write(path(), notText);

        SettingsFile.Found found = file().read();

        Path kept = path().resolveSibling("settings.properties.damaged");
        assertEquals(
                new SettingsFile.Found(Settings.initial(), Optional.of(new SettingsProblem.Damaged(path(), kept))), found);
        assertEquals(4, Files.size(kept));
        assertFalse(Files.exists(path()));
    }

    @Test
    void aFileThatCannotBeReadIsReported() throws IOException {
        Files.createDirectories(path());

        assertEquals(
                new SettingsFile.Found(Settings.initial(), Optional.of(new SettingsProblem.Unreadable(path()))),
                file().read());
    }

    @Test
    void linesThatThisVersionDoesNotKnowStay() throws IOException {
        given("from-the-future = 42\ntheme = dark\n");

        file().write(Settings.initial());

        String text = Files.readString(path());
        assertTrue(text.contains("from-the-future = 42"), text);
        assertTrue(text.contains("theme=system"), text);
    }

    @Test
    void whatIsNoLongerSetIsForgotten() throws IOException {
        given("lesson = add-bias\ntheme = dark\n");

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

    // ---- A file that is not as it should be

    @Test
    void aFileThatCannotBeReadIsNeverWritten() throws IOException {
        given("theme = dark\ndone-checks = add-bias/tiny-house\n");
        Path kept = path().resolveSibling("kept");
        makeUnreadable(kept);
        SettingsFile file = file();

        assertEquals(Optional.of(new SettingsProblem.Unreadable(path())), file.read().problem());
        assertEquals(Optional.of(new SettingsProblem.Unwritable(path())), file.write(with(TextSize.LARGE)));

        makeReadable(kept);
        assertEquals("theme = dark\ndone-checks = add-bias/tiny-house\n", Files.readString(path()));
    }

    /** The administrator may read everything, but no link that leads to itself. */
    private void makeUnreadable(Path kept) throws IOException {
        Files.setPosixFilePermissions(path(), Set.of());
        if (Files.isReadable(path())) {
            Files.move(path(), kept);
            Files.createSymbolicLink(path(), path().getFileName());
        }
    }

    private void makeReadable(Path kept) throws IOException {
        if (Files.exists(kept)) {
            assertTrue(Files.isSymbolicLink(path()), "the link was replaced");
            Files.move(kept, path(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-------"));
    }

    /** As after a network that was away for a moment: here a folder that becomes the file again. */
    @Test
    void aFileThatCanBeReadAgainGetsOnlyWhatWasChangedMeanwhile() throws IOException {
        Files.createDirectories(path());
        SettingsFile file = file();
        file.read();
        file.write(with(TextSize.LARGE));
        Files.delete(path());
        given("theme = dark\ncompact-list = true\ndone-checks = add-bias/tiny-house\n");

        assertEquals(Optional.empty(), file.write(with(TextSize.LARGE)));

        Settings settings = file().read().settings();
        assertEquals(ThemeChoice.DARK, settings.theme());
        assertEquals(ListChoice.NUMBERS, settings.listChoice());
        assertEquals(TextSize.LARGE, settings.textSize());
        assertEquals(Set.of("add-bias/tiny-house"), settings.doneChecks());
    }

    private static Settings with(TextSize size) {
        return new Settings(ThemeChoice.SYSTEM, size, ListChoice.AUTOMATIC, Optional.empty(), Optional.empty(), Set.of(), Set.of());
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeThatCanBeChosenIsFoundAgain(ThemeChoice theme) throws IOException {
        file().write(with(theme));
        assertEquals(theme, file().read().settings().theme());
        assertTrue(Files.readString(path()).contains("theme=" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static Settings with(ThemeChoice theme, String... done) {
        return new Settings(theme, TextSize.NORMAL, ListChoice.AUTOMATIC, Optional.empty(), Optional.empty(), Set.of(done), Set.of());
    }

    static Stream<String> damaged() {
        return Stream.of(
                "",
                "\n  \n",
                "\0".repeat(300),
                "theme = dark\ndone-checks = a/b\n" + "\0".repeat(80),
                "theme = dark\n\\u00zz\ndone-checks = a/b\n");
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void ofADamagedFileACopyIsKeptAndWhatCanBeReadIsUsed(String text) throws IOException {
        given(text);
        SettingsFile file = file();

        SettingsFile.Found found = file.read();

        Path kept = path().resolveSibling("settings.properties.damaged");
        assertEquals(Optional.of(new SettingsProblem.Damaged(path(), kept)), found.problem());
        assertEquals(text, Files.readString(kept));
        boolean legible = text.contains("theme");
        assertEquals(legible ? with(ThemeChoice.DARK, "a/b") : Settings.initial(), found.settings());

        file.write(found.settings());
        assertEquals(new SettingsFile.Found(found.settings(), Optional.empty()), file().read());
    }

    @Test
    void aFileThatLostItsEndIsDamagedWhereverItWasCut() throws IOException {
        file().write(with(ThemeChoice.DARK, "add-bias/tiny-house", "how-wrong/best"));
        byte[] whole = Files.readAllBytes(path());
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(path(), Arrays.copyOf(whole, length));
            Optional<SettingsProblem> problem = file().read().problem();
            assertTrue(problem.orElse(null) instanceof SettingsProblem.Damaged, "cut after " + length);
        }
    }

    @Test
    void anEarlierCopyOfADamagedFileStays() throws IOException {
        given("\0first");
        file().read();
        given("\0second");
        file().read();

        assertEquals("\0first", Files.readString(path().resolveSibling("settings.properties.damaged")));
        assertEquals("\0second", Files.readString(path().resolveSibling("settings.properties.damaged-2")));
    }

    @Test
    void aFileThatWasDamagedMeanwhileIsKeptToo() throws IOException {
        SettingsFile file = file();
        file.write(with(ThemeChoice.DARK, "a/b"));
        Files.write(path(), new byte[50]);

        assertEquals(Optional.empty(), file.write(with(ThemeChoice.LIGHT, "a/b")));

        assertEquals(with(ThemeChoice.LIGHT, "a/b"), file().read().settings());
        assertEquals(List.of("settings.properties", "settings.properties.damaged"), names());
    }

    @Test
    void howeverManyValuesAreWrongThereIsOneProblem() throws IOException {
        given("theme = purple\nwindow = here\ndone-checks = " + "Wrong ".repeat(3000));

        SettingsProblem.WrongValues problem =
                (SettingsProblem.WrongValues) file().read().problem().orElseThrow();

        assertEquals(3002, problem.values().size());
    }

    // ---- What its user and other programs have written

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        given("\uFEFFtheme = dark\r\ntext-size = large\r\n");

        SettingsFile.Found found = file().read();

        assertEquals(Optional.empty(), found.problem());
        assertEquals(ThemeChoice.DARK, found.settings().theme());
    }

    @Test
    void commentsAndUnknownLinesStayWhereTheyAre() throws IOException {
        given("# mine\ntheme = dark\n\n! too\nfuture = a \\\n  b\nlesson : add-bias\n");
        SettingsFile file = file();
        file.read();

        file.write(with(ThemeChoice.LIGHT));

        List<String> lines = Files.readAllLines(path());
        assertEquals(
                List.of("# mine", "theme=light", "", "! too", "future = a \\", "  b", "done-checks=", "# end"),
                lines.subList(1, lines.size()));
    }

    @Test
    void aLinkIsWrittenThrough() throws IOException {
        Path target = folder.resolve("elsewhere.properties");
        Files.writeString(target, "theme = dark\n");
        Files.createDirectories(path().getParent());
        Files.createSymbolicLink(path(), target);
        SettingsFile file = file();
        file.read();

        file.write(with(ThemeChoice.LIGHT));

        assertTrue(Files.isSymbolicLink(path()));
        assertTrue(Files.readString(target).contains("theme=light"));
    }

    @Test
    void whatIsSetAlreadyIsNotWrittenAgain() throws IOException {
        SettingsFile file = file();
        file.write(with(ThemeChoice.DARK));
        FileTime before = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(path(), before);

        file.write(with(ThemeChoice.DARK));

        assertEquals(before, Files.getLastModifiedTime(path()));
    }

    // ---- Two windows

    @Test
    void twoWindowsLoseNeitherWhatIsDoneNorTheLastChoice() {
        SettingsFile first = file();
        SettingsFile second = file();
        first.write(Settings.initial());
        second.read();

        first.write(with(ThemeChoice.DARK, "how-wrong/best", "price-question/predict-price"));
        second.write(new Settings(
                ThemeChoice.SYSTEM,
                TextSize.NORMAL,
                ListChoice.NUMBERS,
                Optional.of("add-bias"),
                Optional.empty(),
                Set.of("add-bias/tiny-house"),
                Set.of()));

        assertEquals(
                new Settings(
                        ThemeChoice.DARK,
                        TextSize.NORMAL,
                        ListChoice.NUMBERS,
                        Optional.of("add-bias"),
                        Optional.empty(),
                        Set.of("how-wrong/best", "price-question/predict-price", "add-bias/tiny-house"),
                        Set.of()),
                file().read().settings());
    }

    private static Settings withLeast(double error) {
        Settings initial = Settings.initial();
        return new Settings(
                initial.theme(),
                initial.textSize(),
                initial.listChoice(),
                initial.lesson(),
                initial.window(),
                initial.doneChecks(),
                initial.missedChecks(),
                Optional.of(error),
                initial.lessMotion());
    }

    @Test
    void theLeastErrorByHandOfAllWindowsStays() {
        SettingsFile first = file();
        SettingsFile second = file();
        first.write(withLeast(612.5));
        second.read();
        first.write(withLeast(447.9));
        second.write(withLeast(501.25));
        assertEquals(Optional.of(447.9), file().read().settings().leastByHand());
        second.write(Settings.initial());
        assertEquals(Optional.of(447.9), file().read().settings().leastByHand());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-3", "0", "447", "799.5", "1e9", "4.5.6", "little"})
    void aLeastErrorThatIsNoneIsReportedAndStaysUntilThereIsOne(String damaged) throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), "theme = dark\nleast-error-by-hand = " + damaged + "\n");
        SettingsFile opened = file();
        SettingsFile.Found found = opened.read();
        assertEquals(Optional.empty(), found.settings().leastByHand());
        assertEquals(ThemeChoice.DARK, found.settings().theme());
        assertEquals(wrong(new SettingsProblem.WrongValue("least-error-by-hand", damaged)), found.problem());
        opened.write(found.settings());
        assertTrue(Files.readString(path()).contains("least-error-by-hand = " + damaged));
        opened.write(withLeast(500));
        assertEquals(Optional.of(500.0), file().read().settings().leastByHand());
    }

    private static Settings withMissed(String... missed) {
        return new Settings(
                ThemeChoice.SYSTEM,
                TextSize.NORMAL,
                ListChoice.AUTOMATIC,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(missed));
    }

    @Test
    void whatOneWindowSettlesAndAnotherMissesIsBothNoted() {
        SettingsFile first = file();
        SettingsFile second = file();
        first.write(withMissed("a/old", "a/older"));
        second.read();

        first.write(withMissed("a/older"));
        second.write(withMissed("a/old", "a/older", "b/new"));

        assertEquals(Set.of("a/older", "b/new"), file().read().settings().missedChecks());
    }

    @Test
    void whatIsMissedOutlivesAFileThatIsDeletedMeanwhile() throws IOException {
        SettingsFile file = file();
        file.write(withMissed("a/old"));
        Files.delete(path());

        file.write(withMissed("a/old", "b/new"));

        assertEquals(Set.of("a/old", "b/new"), file().read().settings().missedChecks());
    }

    @Test
    void whatIsMissedNoMoreLeavesNoLineBehind() throws IOException {
        SettingsFile file = file();
        file.write(withMissed("a/old"));
        assertTrue(Files.readString(path()).contains("missed-checks=a/old"));

        file.write(withMissed());

        assertFalse(Files.readString(path()).contains("missed-checks"));
    }

    @Test
    void aFileOfAnEarlierVersionHasMissedNothing() throws IOException {
        given("theme = dark\ndone-checks = add-bias/tiny-house\n");

        SettingsFile.Found found = file().read();

        assertEquals(Set.of(), found.settings().missedChecks());
        assertEquals(Optional.empty(), found.problem());
    }

    @Test
    void ofOneChoiceThatTwoWindowsChangeTheLastCounts() {
        SettingsFile first = file();
        SettingsFile second = file();
        first.write(Settings.initial());
        second.read();

        second.write(with(ThemeChoice.LIGHT));
        first.write(with(ThemeChoice.DARK));

        assertEquals(ThemeChoice.DARK, file().read().settings().theme());
    }

    @Test
    void windowsThatWriteAtTheSameTimeLoseNothing() throws Exception {
        List<Callable<Void>> windows = new ArrayList<>();
        Set<String> expected = new TreeSet<>();
        for (int window = 0; window < 4; window++) {
            String name = "window-" + window + "/check-";
            IntStream.range(0, 20).mapToObj(check -> name + check).forEach(expected::add);
            windows.add(() -> {
                SettingsFile file = file();
                Set<String> done = new TreeSet<>();
                for (int check = 0; check < 20; check++) {
                    done.add(name + check);
                    assertEquals(Optional.empty(), file.write(with(ThemeChoice.DARK, done.toArray(String[]::new))));
                }
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(windows.size())) {
            for (Future<Void> window : threads.invokeAll(windows)) {
                window.get();
            }
        }
        assertEquals(expected, file().read().settings().doneChecks());
        assertEquals(List.of("settings.properties"), names());
    }
}
