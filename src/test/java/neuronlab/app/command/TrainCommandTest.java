package neuronlab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
        assertEquals(0, train("--steps 2 --rates 1e-8,1"));
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

    /** By NumPy: 1 / (largest eigenvalue of the scaled second moments · mean(x²)), rounded down to two digits. */
    @Test
    void withoutRatesTheyAreDerivedFromTheFileAndNamedWithWhatWasUnderstood() throws IOException {
        assertEquals(0, train("--steps 1000"));
        assertEquals(
                "neuron-lab train: " + file + ": commas between the cells, decimal points, "
                        + "names of the columns in line 1, target \"price\"; "
                        + "using rates derived from it, --rates 1.1E-7,0.5.\n",
                shell.err());
        assertEquals(447.29, lastError(shell), 0.01);
        Shell second = new Shell();
        content(TWO);
        assertEquals(0, second.run("train", file.toString(), "--steps", "1"));
        assertTrue(second.err().contains("--rates 9.1E-8,0.043,0.33."), second.err());
        assertEquals("step,w1,w2,b,error", second.lines().getFirst());
    }

    private static double lastError(Shell shell) {
        String row = shell.lines().getLast();
        return Double.parseDouble(row.substring(row.lastIndexOf(',') + 1));
    }

    @Test
    void derivedRatesTypedInLeadTheSameWayAndAPlainFileNeedsNoWords() {
        train("--steps 50");
        Shell typed = new Shell();
        typed.run("train", file.toString(), "--steps", "50", "--rates", "1.1e-7,0.5");
        assertEquals(shell.out(), typed.out());
        assertEquals("", typed.err());
    }

    /** Anscombe's first: the least error there is, by NumPy. */
    @Test
    void aFileOfAnyScaleIsLearnedWithItsOwnRates() throws IOException {
        content("x,y\n10,8.04\n8,6.95\n13,7.58\n9,8.81\n11,8.33\n14,9.96\n6,7.24\n4,4.26\n12,10.84\n7,4.82\n5,5.68\n");
        assertEquals(0, train("--steps 1000 --every 1000"));
        assertEquals(1.2511, lastError(shell), 1e-4);
    }

    @Test
    void anyCountOfFeaturesHasRates() throws IOException {
        content("a,b,c,y\n1,2,3,4\n");
        assertEquals(0, train("--steps 1"));
        assertEquals("step,w1,w2,w3,b,error", shell.lines().getFirst());
    }

    @Test
    void aFileOfAnotherKindIsReadAndSaidEvenWithRates() throws IOException {
        content("H\u00E4user 2020;;\nStadt;Fl\u00E4che;Preis\nA;195,5;400,0\nB;148,6;330,0\nA;222,9;369,0\nSumme;567,0;1099,0\n");
        assertEquals(0, train("--steps 1 --rates 0,0,1e-5,0.1"), shell.err());
        assertEquals(
                "neuron-lab train: " + file + ": semicolons between the cells, decimal commas, "
                        + "names of the columns in line 2, target \"Preis\", "
                        + "without line 1 (a title: \"H\u00E4user 2020\"), "
                        + "without line 6 (sums or means of the rows above: \"Summe 567,0 1099,0\").\n",
                shell.err());
        assertEquals("step,w1,w2,w3,b,error", shell.lines().getFirst());
    }

    @Test
    void columnsWithoutNamesAreCalledByTheirPlace() throws IOException {
        content("2104,400\n1600,330\n");
        assertEquals(0, train("--steps 1"));
        assertTrue(
                shell.err().contains("no names of the columns (so they are called x1, x2, ...), target \"x2\""),
                shell.err());
    }

    @Test
    void rowNumbersAreLeftOutAndSaid() throws IOException {
        content("\"\",\"area\",\"price\"\n\"1\",2104,400\n\"2\",1600,330\n");
        assertEquals(0, train("--steps 1 --rates 1e-8,1"));
        assertTrue(shell.err().contains("without column 1 (numbers or names of the rows)"), shell.err());
    }

    @Test
    void aNumberThatMayBeTwoIsSaidWithBoth() throws IOException {
        content("a;b\n1,234;5\n2,345;6\n");
        assertEquals(0, train("--steps 1"));
        assertTrue(shell.err().contains("\"1,234\" in line 2 was taken for 1.234 but could be 1234.0"), shell.err());
    }

    @Test
    void incompleteRowsAreNamedAndCanBeSkipped() throws IOException {
        content("area,price\n2104,400\n,330\n2400,369\n1600,NA\n");
        assertEquals(2, train("--steps 1"));
        assertEquals(
                "neuron-lab train: " + file + ", line 3, column 1: the number for \"area\" is missing "
                        + "(more: line 5 column 2); correct them, or leave such rows out with --skip-incomplete.\n",
                shell.err());
        Shell second = new Shell();
        assertEquals(0, second.run("train", file.toString(), "--steps", "1", "--skip-incomplete"));
        assertTrue(second.err().contains(", 2 incomplete rows left out; using"), second.err());
    }

    @Test
    void inputsTooLargeToBeSquaredNeedRates() throws IOException {
        content("a,b\n1e200,2\n2e200,3\n");
        assertEquals(2, train("--steps 1"));
        shell.assertOneSentenceOnly("neuron-lab train: the inputs are too large for rates to be derived from them");
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
            a,b!1,2!3!              | , line 3, column 2: 2 cells are needed in the row, but it has 1; {skip}
            a,b!1,2!3,4,5!          | , line 3, column 3: 2 cells are needed in the row, but it has 3; {skip}
            a,b!1,two!              | , line 2, column 2: "two" is not a number, but one is needed for "b"; {skip}
            a,b!1,NaN!              | , line 2, column 2: "NaN" is not a finite number, but one is needed for "b"; {skip}
            a,b!1,!                 | , line 2, column 2: the number for "b" is missing; {skip}
            a,b!                    | , line 2, column 1: no row follows the line that names the columns.
            a!1!                    | , line 1, column 1: there is a single column, at least one input and the target are needed.
            a,a!1,2!                | , line 1, column 2: a column before has the name "a" too.
            a,!1,2!                 | , line 1, column 2: the column has no name.
            a,b!"1,2!               | , line 2, column 1: a quotation mark is out of place.
            a,b!1,5,2,5!            | , line 2, column 1: the rows have more cells than there are columns, perhaps because commas stand in their numbers too, so save the table with semicolons or tabs between the cells.
            !                       | : the file is empty, a line that names the columns and at least one row are needed.
            """)
    void aBadFileIsOneSentenceWithItsPlace(String text, String sentence) throws IOException {
        content(text.replace('!', '\n'));
        assertEquals(2, train("--steps 1"));
        String skip = "correct it, or leave the row out with --skip-incomplete.";
        assertEquals("neuron-lab train: " + file + sentence.replace("{skip}", skip) + "\n", shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void anotherEncodingIsRecognisedAndSaid() throws IOException {
        Files.write(file, "a,pr\u00e9\n1,2\n3,4\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(0, train("--steps 1"));
        assertTrue(shell.err().contains("characters in windows-1252"), shell.err());
    }

    @Test
    void aWorkbookIsOneSentenceThatSaysWhatToDo() throws IOException {
        Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
        assertEquals(2, train("--steps 1"));
        shell.assertOneSentenceOnly("neuron-lab train: " + file + ": this is the workbook of a spreadsheet program");
        assertTrue(shell.err().contains("CSV UTF-8"), shell.err());
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
        content("a,b\n1,2\n1,\u001b[31m" + "x".repeat(100) + "\n3,4\n");
        train("--steps 1");
        assertTrue(shell.err().contains("column 2: \"?[31m" + "x".repeat(35) + "...\" is not a number"), shell.err());
    }

    @Test
    void whenNobodyReadsAnyMoreTheRunEndsAndSaysSo() {
        shell.writingTo(new ClosedPipe());
        assertEquals(1, train("--steps 9000000000000000000 --rates 1e-8,1"));
        assertEquals(
                "neuron-lab: not all could be printed: the disk is full, or nobody reads the output any more.",
                shell.err().strip());
    }

    @Test
    void whatSteersATerminalOrTurnsLettersRoundIsNotPrinted() throws IOException {
        content("a,b\n1,ev\u202eil\u2066!\n");
        train("--steps 1");
        assertTrue(shell.err().contains("\"ev?il?!\" is not a number"), shell.err());
        assertEquals(2, shell.run("train", "no\u001b[2Jsuch\u202efile.csv", "--steps", "1"));
        assertTrue(shell.err().endsWith("no?[2Jsuch?file.csv: there is no such file.\n"), shell.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "houses\0.csv"})
    void whatIsNoFilesNameIsOneSentence(String name) {
        assertEquals(2, shell.run("train", name, "--steps", "1"));
        shell.assertOneSentenceOnly("neuron-lab train: ");
        assertFalse(shell.err().contains("java."), shell.err());
    }
}
