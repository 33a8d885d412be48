package neuronlab.app.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.fuzz.Amount;
import neuronlab.fuzz.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads settings files of every kind, writes to them and reads them again. Whatever they are, nothing is thrown, a damaged
 * one is kept byte for byte, and what was done and chosen is in the file afterwards.
 */
class SettingsFuzz {
    private static final int FILES = 5_000;
    private static final List<String> KEYS =
            List.of("theme", "text-size", "compact-list", "lesson", "window", "done-checks", "other", "", "th\u00e8me");
    private static final List<String> VALUES = List.of(
            "dark", "light", "large", "true", "maybe", "add-bias", "1 2 300 400", "1 2 300 400 maximised", "0 0 0 0",
            "a/b c/d", "a/b nonsense", "", " ", "\\u0041", "\\uzz", "x\\", "\0", "\ud83d\ude00", "9".repeat(3000));
    private static final List<String> SEPARATORS = List.of("=", " = ", ":", " ", "\t");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "\\\n");

    @TempDir
    private Path folder;

    @Test
    void settingsFiles() throws IOException {
        Random random = new Random(8);
        for (int i = 0; i < Amount.of(FILES); i++) {
            Path file = folder.resolve(i + "/settings.properties");
            Files.createDirectories(file.getParent());
            byte[] content = Mutation.of(random.nextBoolean() ? written(random, file) : typed(random), random);
            Files.write(file, content);
            try {
                check(file, content, random);
            } catch (RuntimeException | AssertionError failed) {
                fail("with " + new String(content, StandardCharsets.ISO_8859_1), failed);
            }
        }
    }

    private static void check(Path path, byte[] content, Random random) throws IOException {
        SettingsFile file = new SettingsFile(path);
        SettingsFile.Found found = file.read();
        if (found.problem().orElse(null) instanceof SettingsProblem.Damaged damaged) {
            assertArrayEquals(content, Files.readAllBytes(damaged.keptAs()));
        }
        Set<String> done = new TreeSet<>(found.settings().doneChecks());
        done.add("fuzz/check-" + random.nextInt(100));
        Settings changed = new Settings(
                ThemeChoice.values()[random.nextInt(ThemeChoice.values().length)],
                found.settings().textSize(),
                found.settings().listChoice(),
                Optional.of("features"),
                found.settings().window(),
                done,
                found.settings().missedChecks());

        assertEquals(Optional.empty(), file.write(changed));

        SettingsFile.Found again = new SettingsFile(path).read();
        assertEquals(changed, again.settings());
        assertTrue(
                again.problem().isEmpty() || again.problem().get() instanceof SettingsProblem.WrongValues,
                () -> "after writing: " + again.problem());
    }

    /** A file as the program writes it. */
    private static byte[] written(Random random, Path file) throws IOException {
        new SettingsFile(file)
                .write(new Settings(
                        ThemeChoice.DARK,
                        TextSize.values()[random.nextInt(TextSize.values().length)],
                        ListChoice.values()[random.nextInt(ListChoice.values().length)],
                        Optional.of("add-bias"),
                        Optional.of(new WindowPlace(1, 2, 3, 4, random.nextBoolean())),
                        Set.of("add-bias/tiny-house", "how-wrong/best"),
                        Set.of("how-wrong/best")));
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    /** A file as somebody might type it. */
    private static byte[] typed(Random random) {
        StringBuilder text = new StringBuilder();
        for (int lines = random.nextInt(8); lines > 0; lines--) {
            text.append(random.nextInt(6) == 0 ? "#" : "")
                    .append(KEYS.get(random.nextInt(KEYS.size())))
                    .append(SEPARATORS.get(random.nextInt(SEPARATORS.size())))
                    .append(VALUES.get(random.nextInt(VALUES.size())))
                    .append(LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
