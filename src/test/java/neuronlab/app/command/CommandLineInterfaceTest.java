package neuronlab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

class CommandLineInterfaceTest {
    private final Shell shell = new Shell();

    @Test
    void withNoArgumentsTheWindowOpens() {
        assertEquals(0, shell.run());
        assertEquals(List.of(Optional.empty()), shell.opened());
    }

    @Test
    void theWindowOpensAtTheLessonAskedFor() {
        assertEquals(0, shell.run("--lesson", "by-hand"));
        assertEquals(List.of(Optional.of("by-hand")), shell.opened());
    }

    @Test
    void theParserAnswersWhatTheUsualStartDoesNotUnderstand() {
        assertEquals(0, shell.run("--lesson=by-hand"));
        assertEquals(0, shell.run("--tour", "--lesson", "by-hand"));
        assertEquals(List.of(Optional.of("by-hand"), Optional.of("by-hand")), shell.opened());
        assertEquals(2, shell.run("--lesson", "no-such-lesson"));
        shell.assertOneSentenceOnly("neuron-lab");
    }

    @Test
    void aFileOpensTheWindow(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("rents.csv"), "a,b\n1,2\n");
        Path odd = Files.writeString(folder.resolve("no extension"), "a,b\n1,2\n");
        assertEquals(0, shell.run(table.toString()));
        assertEquals(0, shell.run(odd.toString()));
        assertEquals(0, shell.run("--lesson=by-hand", table.toString()));
        assertEquals(List.of(table, odd, table), shell.files());
    }

    @Test
    void aFileThatIsMissingIsSaidAndNoWindowOpens() {
        assertEquals(2, shell.run("no-such/table.csv"));
        shell.assertOneSentenceOnly("neuron-lab: there is no file \"no-such/table.csv\"");
        assertEquals(List.of(), shell.opened());
        Shell mistyped = new Shell();
        assertEquals(2, mistyped.run("trian"));
        mistyped.assertOneSentenceOnly("neuron-lab: there is no command or option \"trian\" here; the nearest is train");
    }

    @Test
    void theExitCodeIsTheWindows() {
        Shell failing = new Shell().exitingWith(1);
        assertEquals(1, failing.run());
        assertEquals(1, failing.run("--lesson", "by-hand"));
    }

    @Test
    void theVersionIsTheBuilds() {
        assertEquals(0, shell.run("--version"));
        assertTrue(shell.out().matches("Neuron Lab \\d+\\.\\d+\\.\\d+\\R"), shell.out());
        assertEquals("", shell.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "train --help"})
    void helpDescribesEveryOption(String arguments) {
        assertEquals(0, shell.run(arguments.split(" ")));
        assertTrue(shell.out().startsWith("Usage: neuron-lab"), shell.out());
        assertTrue(shell.out().contains("Print this help and exit."), shell.out());
        assertEquals("", shell.err());
        assertEquals(List.of(), shell.opened());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "train --help"})
    void whatCannotBePrintedIsAFailure(String arguments) {
        shell.writingTo(new ClosedPipe());
        assertEquals(1, shell.run(arguments.split(" ")));
        assertEquals(
                "neuron-lab: not all could be printed: the disk is full, or nobody reads the output any more.\n",
                shell.err());
    }

    @Test
    void theHelpOfTrainSaysWhichRatesAreWhich() {
        shell.run("train", "--help");
        assertTrue(shell.words().contains("one for each weight, in the order of the columns, and then one for the bias"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "nonsense", "--lesson", "--lesson a b", "train", "train a.csv --steps"})
    void wrongUseIsAnsweredWithOneSentence(String arguments) {
        assertEquals(2, shell.run(arguments.split(" ")));
        shell.assertOneSentenceOnly("neuron-lab");
        assertEquals(List.of(), shell.opened());
    }

    @Test
    void aFaultIsSaidInOneSentenceWithoutAStackTrace() {
        Shell withFaulty = new Shell().with(new Faulty());
        assertEquals(1, withFaulty.run("faulty"));
        assertEquals("neuron-lab faulty: something went wrong: first line second line.\n", withFaulty.err());
        assertEquals("", withFaulty.out());
    }

    @Test
    void tooLittleMemoryIsSaidInOneSentence() {
        Shell withGreedy = new Shell().with(new Greedy());
        assertEquals(1, withGreedy.run("greedy"));
        assertEquals("neuron-lab: there is not enough memory for this.\n", withGreedy.err());
    }

    @Command(name = "faulty")
    private static final class Faulty implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("first line\n  second line");
        }
    }

    @Command(name = "greedy")
    private static final class Greedy implements Runnable {
        @Override
        public void run() {
            throw new OutOfMemoryError();
        }
    }

    @Test
    void anUnknownLessonIsRefusedWithTheNamesOfTheKnownOnes() {
        assertEquals(2, shell.run("--lesson", "by-magic"));
        shell.assertOneSentenceOnly("neuron-lab: there is no lesson \"by-magic\"; the lessons are by-hand, by-machine");
        assertEquals(List.of(), shell.opened());
    }
}
