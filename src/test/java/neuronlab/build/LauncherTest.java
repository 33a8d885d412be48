package neuronlab.build;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The image's launcher finds its Java wherever it stands; its cases stand in a shell script. */
class LauncherTest {
    @TestFactory
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "on Windows the image has a batch file that jlink makes")
    Stream<DynamicTest> everyCaseOfTheShellTestPasses() throws IOException, InterruptedException {
        return new ShellCases("launcher-test.sh").all();
    }
}
