package neuronlab.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import neuronlab.fuzz.Amount;
import neuronlab.toolkit.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills two programs that write the same settings: the file is whole, nothing is lost, and the next writing tidies up. */
class SettingsKillFuzz {
    private static final int KILLS = 100;

    @TempDir
    private Path folder;

    @Test
    void programsAreKilledWhileTheyWriteSettings() throws Exception {
        Random random = new Random(8);
        Path file = folder.resolve("settings.properties");
        Set<String> expected = new HashSet<>();
        for (int kill = 0; kill < Amount.of(KILLS); kill += 2) {
            Process first = start(file, "first-" + kill);
            Process second = start(file, "second-" + kill);
            Thread.sleep(random.nextInt(300));
            first.destroyForcibly().waitFor();
            second.destroyForcibly().waitFor();

            SettingsFile.Found found = new SettingsFile(file).read();

            assertEquals(Optional.empty(), found.problem());
            expected.add("first-" + kill + "/check-0");
            expected.add("second-" + kill + "/check-0");
            assertTrue(found.settings().doneChecks().containsAll(expected), () -> found + " lacks some of " + expected);
        }
        new SettingsFile(file).write(Settings.initial());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private static Process start(Path file, String name) throws Exception {
        Process process = Program.ofClass(EndlessWriting.class.getName(), file, name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals("writing", process.inputReader().readLine());
        return process;
    }
}
