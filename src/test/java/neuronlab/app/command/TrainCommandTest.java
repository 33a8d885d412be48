package neuronlab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainCommandTest {
    private static final String HOUSES = "area,price\n2104,399.9\n1600,329.9\n2400,369\n";
    private static final String TWO = "area,bathrooms,price\n2104,3,399.9\n1600,3,329.9\n2400,3,369\n1416,2,232\n";

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTheHouses() throws IOException {
        file = folder.resolve("houses.csv");
        content(HOUSES);
    }

    private void content(String text) throws IOException {
        Files.writeString(file, text);
    }

    private int train(String options) {
        Stream<String> fixed = Stream.of("train", file.toString());
        return shell.run(Stream.concat(fixed, Arrays.stream(options.split(" "))).toArray(String[]::new));
    }

    private List<Integer> steps() {
        return shell.lines().stream()
                .skip(1)
                .map(line -> Integer.valueOf(line.substring(0, line.indexOf(','))))
                .toList();
    }

    @Test
    void everyStepIsPrintedInFullPrecision() {
        assertEquals(0, train("--steps 2"));
        assertEquals("step,w1,b,error", shell.lines().getFirst());
        assertEquals(List.of(0, 1, 2), steps());
        // The recurrence with 50 digits (mpmath), rounded to doubles.
        double[] expected = {1, 0.007516098666666667, 366.26666666666665, 964.5374276923086};
        String[] cells = shell.lines().get(2).split(",");
        assertEquals(4, cells.length);
        for (int i = 0; i < 4; i++) {
            double actual = Double.parseDouble(cells[i]);
            assertEquals(expected[i], actual, 1e-12 * expected[i]);
            assertTrue(i == 0 || cells[i].equals(Double.toString(actual)));
        }
    }

    @Test
    void withoutRatesTheLessonsAreUsedAndNamed() throws IOException {
        train("--steps 1");
        assertTrue(shell.err().contains("--rates 1.0E-8,1.0"), shell.err());
        Shell second = new Shell();
        content(TWO);
        assertEquals(0, second.run("train", file.toString(), "--steps", "1"));
        assertTrue(second.err().contains("--rates 1.0E-8,0.01,1.0"), second.err());
        assertEquals("step,w1,w2,b,error", second.lines().getFirst());
    }

    @Test
    void theLessonsRatesTypedInLeadTheSameWay() {
        train("--steps 50");
        Shell typed = new Shell();
        typed.run("train", file.toString(), "--steps", "50", "--rates", "1e-8,1");
        assertEquals(shell.out(), typed.out());
        assertEquals("", typed.err());
    }

    @Test
    void moreThanTwoFeaturesNeedRates() throws IOException {
        content("a,b,c,y\n1,2,3,4\n");
        assertEquals(2, train("--steps 1"));
        shell.assertOneSentenceOnly("neuron-lab train: there are no rates of the lesson for 3 features");
        assertEquals(0, train("--steps 1 --rates 0.01,0.01,0.01,0.1"));
        assertEquals("step,w1,w2,w3,b,error", shell.lines().getFirst());
    }

    @Test
    void theStartCanBeGivenWithNegativeNumbersToo() {
        assertEquals(0, train("--steps 0 --start -0.5,-1.5"));
        assertTrue(shell.lines().get(1).startsWith("0,-0.5,-1.5,"), shell.out());
    }

    @ParameterizedTest
    @CsvSource({"10,4,'0,4,8,10'", "9,3,'0,3,6,9'", "5,100,'0,5'", "0,7,'0'", "2,1,'0,1,2'"})
    void everySoManyStepsAndTheLastArePrinted(int steps, int every, String expected) {
        assertEquals(0, train("--steps " + steps + " --every " + every));
        assertEquals(expected, String.join(",", steps().stream().map(Object::toString).toList()));
    }

    @Test
    void divergenceEndsWithTheLastFiniteStepAndItsOwnExitCode() {
        assertEquals(3, train("--steps 1000 --rates 1e-3,1 --every 30"));
        assertEquals(List.of(0, 30, 41), steps());
        assertFalse(shell.out().contains("NaN") || shell.out().contains("Infinity"), shell.out());
        assertEquals(
                "neuron-lab train: the training diverged: at step 42 the error is no longer a finite number, "
                        + "so try smaller --rates.\n",
                shell.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--steps -1",
                "--steps 1.5",
                "--steps 1e3",
                "--steps 99999999999999999999",
                "--steps 1 --steps 2",
                "--steps 1 --every 0",
                "--steps 1 --rates 1",
                "--steps 1 --rates 1,2,3",
                "--steps 1 --rates 1,x",
                "--steps 1 --rates 1,",
                "--steps 1 --rates -1,1",
                "--steps 1 --rates NaN,1",
                "--steps 1 --start 1",
                "--steps 1 --start Infinity,1",
                "--steps 1 --start 1e200,1",
                "--steps 1 other.csv",
                "--step 1"
            })
    void wrongUseIsOneSentenceAndNothingIsPrinted(String options) {
        assertEquals(2, train(options));
        shell.assertOneSentenceOnly("neuron-lab train: ");
    }

    @Test
    void aWrongCountOfRatesIsExplained() {
        train("--steps 1 --rates 1");
        assertEquals("neuron-lab train: --rates must have 2 numbers (w1,b), not 1.\n", shell.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a,b!1,2!3!              | , line 3, column 2: 2 cells are needed in the row, but it has 1.
            a,b!1,2!3,4,5!          | , line 3, column 3: 2 cells are needed in the row, but it has 3.
            a,b!1,two!              | , line 2, column 2: "two" is not a number, but one is needed for "b".
            a,b!1,NaN!              | , line 2, column 2: "NaN" is not a finite number, but one is needed for "b".
            a,b!1,!                 | , line 2, column 2: the number for "b" is missing.
            a,b!                    | , line 2, column 1: no row follows the line that names the columns.
            a!1!                    | , line 1, column 1: there is a single column, at least one input and the target are needed.
            a,a!1,2!                | , line 1, column 2: a column before has the name "a" too.
            a,!1,2!                 | , line 1, column 2: the column has no name.
            1,2!3,4!                | , line 1, column 1: the first line must name the columns, but "1" is a number.
            a,b!"1,2!               | , line 2, column 1: a quotation mark is out of place.
            !                       | : the file is empty, a line that names the columns and at least one row are needed.
            """)
    void aBadFileIsOneSentenceWithItsPlace(String text, String sentence) throws IOException {
        content(text.replace('!', '\n'));
        assertEquals(2, train("--steps 1"));
        assertEquals("neuron-lab train: " + file + sentence + "\n", shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void aFileThatIsNotUtf8IsOneSentence() throws IOException {
        Files.write(file, "a,pr\u00e9\n1,2\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(2, train("--steps 1"));
        assertEquals("neuron-lab train: " + file + ", line 1, column 2: the text is not UTF-8.\n", shell.err());
    }

    @Test
    void aMissingFileAndADirectoryAreOneSentence() {
        Path none = folder.resolve("none.csv");
        assertEquals(2, shell.run("train", none.toString(), "--steps", "1"));
        shell.assertOneSentenceOnly("neuron-lab train: " + none + ": there is no such file.");
        Shell second = new Shell();
        assertEquals(2, second.run("train", folder.toString(), "--steps", "1"));
        second.assertOneSentenceOnly("neuron-lab train: " + folder + ": this is a directory");
    }

    @Test
    void aLongCellIsQuotedShortAndHarmless() throws IOException {
        content("a,b\n1,\u001b[31m" + "x".repeat(100) + "\n");
        train("--steps 1");
        assertTrue(shell.err().contains("column 2: \"?[31m" + "x".repeat(35) + "...\" is not a number"), shell.err());
    }

    @Test
    void whenNobodyReadsAnyMoreTheRunEndsQuietly() {
        shell.writingTo(new ClosedPipe());
        assertEquals(1, train("--steps 9000000000000000000 --rates 1e-8,1"));
        assertEquals("", shell.err());
    }

    /** What a program writes to when the reader of its output has gone. */
    private static final class ClosedPipe extends Writer {
        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void close() {}
    }
}
