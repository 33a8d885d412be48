package neuronlab.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The cases of a shell test, each as a test of its own.
 *
 * <p>The script prints the names of its cases when it is called with {@code list}, and runs one when it is called with
 * its name; what goes wrong it says on standard error.
 */
final class ShellCases {
    private final Path script;

    /** @param name the script's name in {@code src/test/sh} */
    ShellCases(String name) {
        this.script = Path.of("src", "test", "sh", name);
    }

    Stream<DynamicTest> all() throws IOException, InterruptedException {
        Run list = run("list");
        assertEquals(0, list.exitCode(), list.output());
        return list.output().lines().map(name -> DynamicTest.dynamicTest(name, () -> assertPasses(name)));
    }

    private void assertPasses(String name) throws IOException, InterruptedException {
        Run run = run(name);
        assertEquals(0, run.exitCode(), run.output());
    }

    private Run run(String argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(script.toString(), argument))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private record Run(int exitCode, String output) {}
}
