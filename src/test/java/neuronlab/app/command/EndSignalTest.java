package neuronlab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neuronlab.toolkit.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
class EndSignalTest {
    @TempDir
    private Path folder;

    /** As with {@code timeout}, or Ctrl+C: what was printed by then can be used. */
    @Test
    void aTrainingThatIsEndedPrintsItsLastRowWhole() throws Exception {
        Path data = Files.writeString(folder.resolve("houses.csv"), "a,b,price\n1,2,3\n2,1,5\n");
        Process training = Program.with(
                        "train", data, "--steps", Long.MAX_VALUE / 2, "--rates", "0.0123456789,0.0123456789,0.01")
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader rows = training.inputReader()) {
            assertEquals("step,w1,w2,b,error", rows.readLine());
            training.toHandle().destroy();
            List<String> rest = rows.lines().toList();
            assertEquals(143, training.waitFor());
            assertTrue(rest.getLast().matches("\\d+(,-?\\d[\\d.E-]*){4}"), rest::getLast);
        }
        assertEquals("", Files.readString(folder.resolve("err")));
    }
}
