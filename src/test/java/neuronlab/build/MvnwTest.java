package neuronlab.build;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** {@code mvnw} chooses a JDK and a Maven on any machine; its cases stand in a shell script. */
class MvnwTest {
    @TestFactory
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw is a POSIX script")
    Stream<DynamicTest> everyCaseOfTheShellTestPasses() throws IOException, InterruptedException {
        return new ShellCases("mvnw-test.sh").all();
    }
}
