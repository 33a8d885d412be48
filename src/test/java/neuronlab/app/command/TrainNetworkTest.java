package neuronlab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neuronlab.model.data.Table;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.experiment.ExperimentException;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.file.ExperimentFile;
import neuronlab.model.experiment.file.ExperimentFileException;
import neuronlab.model.experiment.file.SavedExperiment;
import neuronlab.model.learning.Trainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laboratory without a window: more than the linear neuron of {@link TrainCommandTest}. */
class TrainNetworkTest {
    private static final String CARS = """
            name,cylinders,weight (lb),origin,mpg
            a,8,3504,USA,18
            b,8,3693,USA,15
            c,4,2372,Japan,24
            d,6,2833,USA,22
            e,4,1835,Europe,26
            f,4,2130,Japan,27
            g,4,2672,Europe,25
            h,6,2774,USA,21
            i,8,4341,USA,15
            j,4,2130,Japan,27
            """;

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    private Path cars;

    @BeforeEach
    void writeTheCars() throws IOException {
        cars = Files.writeString(folder.resolve("cars.csv"), CARS);
    }

    private int train(String options) {
        return train(shell, cars, options);
    }

    private static int train(Shell shell, Path file, String options) {
        List<String> arguments = new ArrayList<>(List.of("train", file.toString()));
        arguments.addAll(Arrays.asList(options.split(" ")));
        return shell.run(arguments.toArray(String[]::new));
    }

    private Path circle() throws IOException {
        MadeData kind = MadeData.CIRCLE;
        Table table = kind.make(4, 0.2, 120).table(kind.target(), kind.inputs());
        StringBuilder text = new StringBuilder("x1,x2,class\n");
        for (int row = 0; row < table.rows(); row++) {
            text.append(table.input(row, 0)).append(',').append(table.input(row, 1)).append(',');
            text.append(table.classNames().get(table.label(row))).append('\n');
        }
        return Files.writeString(folder.resolve("circle.csv"), text);
    }

    private static double last(Shell shell, String name) {
        return number(shell.lines().getLast(), name);
    }

    private static double number(String line, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":([-+.E0-9]+)").matcher(line);
        assertTrue(matcher.find(), line);
        return Double.parseDouble(matcher.group(1));
    }

    @Test
    void aCircleIsLearnedWithHiddenNeuronsAndExaminedOnRowsHeldOut() throws IOException {
        int code = train(shell, circle(), "--classes --hidden 6 --epochs 600 --every 200 --holdout 20% --json --quiet");
        assertEquals(0, code, shell.err());
        assertEquals("", shell.err());
        assertEquals(4, shell.lines().size());
        assertTrue(last(shell, "accuracy") > 0.95, shell.lines().getLast());
        assertTrue(last(shell, "heldOutAccuracy") > 0.9, shell.lines().getLast());
        assertTrue(last(shell, "heldOutLoss") < 0.3, shell.lines().getLast());
        assertEquals(600, last(shell, "step"));
        assertEquals(600, last(shell, "epoch"));
    }

    /** The weight is right after one step, at rate 1; the bias is multiplied by −1.1 at each, at rate 2.1: the loss is its square. */
    @Test
    void aLossThatGrowsAgainIsSaidAtTheEndWithAWayOut() throws IOException {
        Path file = Files.writeString(folder.resolve("line.csv"), "x,y\n-1,-1\n1,1\n-1,-1\n1,1\n");
        assertEquals(0, train(shell, file, "--start 100,1 --rates 1,2.1 --steps 20 --every 20"), shell.err());
        Matcher said = Pattern.compile("the loss grows, of late from (\\S+) to (\\S+): .* try a smaller --rate, or --rate auto")
                .matcher(shell.err());
        assertTrue(said.find(), shell.err());
        assertEquals(Math.pow(1.1, 18), Double.parseDouble(said.group(1)), 1e-9);
        assertEquals(Math.pow(1.1, 40), Double.parseDouble(said.group(2)), 1e-9);
        assertFalse(shell.err().contains("worse than it began"), shell.err());
    }

    @Test
    void aLossThatBouncesIsSaidAtTheEndWithAWayOut() throws IOException {
        assertEquals(0, train(shell, circle(), "--classes --hidden 4 --epochs 60 --rate 8 --every 1 --json"), shell.err());
        Matcher said = Pattern.compile("the loss bounces between (\\S+) and (\\S+): .* try a smaller --rate, or --rate auto")
                .matcher(shell.err());
        assertTrue(said.find(), shell.err());
        double[] late = shell.lines().stream()
                .skip(shell.lines().size() - 12)
                .mapToDouble(line -> number(line, "loss"))
                .sorted()
                .toArray();
        assertEquals(late[0], Double.parseDouble(said.group(1)));
        assertEquals(late[11], Double.parseDouble(said.group(2)));
    }

    @Test
    void aLossThatStandsStillIsSaidAtTheEndWithAWayOut() throws IOException {
        Path file = circle();
        assertEquals(0, train(shell, file, "--classes --epochs 20000 --every 20000"));
        assertTrue(shell.err().contains("it is flat here") && shell.err().contains("--hidden"), shell.err());
        assertFalse(shell.err().contains("--seed"), "another start leads to the same place");
        Shell slow = new Shell();
        assertEquals(0, train(slow, file, "--classes --hidden 4 --epochs 20000 --every 20000 --rate 1e-12"));
        assertTrue(slow.err().contains("the steps are too short; try a larger --rate"), slow.err());
        Shell silent = new Shell();
        assertEquals(0, train(silent, file, "--classes --epochs 20000 --every 20000 --quiet"));
        assertEquals("", silent.err());
    }

    @Test
    void whatKeepsANetworkFromLearningIsSaidWithAWayOut() throws IOException {
        Path file = circle();
        assertEquals(0, train(shell, file, "--classes --hidden 4,4,4,4,4,4 --activation sigmoid --steps 1 --rate 0.1"));
        assertTrue(shell.err().contains("the gradient vanishes: each layer passes back a part"), shell.err());
        assertTrue(shell.err().contains("try --activation relu, or fewer layers."), shell.err());
        Shell healthy = new Shell();
        assertEquals(0, train(healthy, file, "--classes --hidden 4 --steps 1 --rate 0.1"));
        assertFalse(healthy.err().contains("hidden layer") || healthy.err().contains("vanishes"), healthy.err());
    }

    @Test
    void linesOfJsonHaveWhatThereIs() {
        assertEquals(0, train("--inputs weight --steps 1 --rates 1e-8,0.1 --json"));
        assertTrue(
                shell.lines().getFirst().matches(
                        "\\{\"step\":0,\"epoch\":0,\"loss\":[.E0-9]+,\"parameters\":\\[0.0,0.0]}"),
                shell.out());
        assertEquals(2, shell.lines().size());
        assertFalse(shell.out().contains("ccuracy") || shell.out().contains("heldOut"), shell.out());
    }

    @Test
    void aLinearNeuronKeepsItsColumnsAndHasTheHeldOutLossBehindThem() {
        assertEquals(0, train("--inputs cylinders,weight --steps 2 --holdout 0.2"));
        assertEquals("step,w1,w2,b,error,heldOutLoss", shell.lines().getFirst());
        Shell all = new Shell();
        assertEquals(0, train(all, cars, "--inputs cylinders,weight --steps 2"));
        assertEquals("step,w1,w2,b,error", all.lines().getFirst());
    }

    @Test
    void anotherNetworkHasItsStepEpochLossAndAccuracy() {
        assertEquals(0, train("--target origin --classes --inputs cylinders,mpg --epochs 2 --batch 4 --every 1"));
        assertEquals("step,epoch,loss,accuracy", shell.lines().getFirst());
        assertEquals(List.of("0", "3", "6"), shell.lines().stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList());
        assertTrue(shell.lines().getLast().startsWith("6,2,"), shell.out());
    }

    /** Each origin's own mean, 18.2, 26 and 25.5, is the best that is possible; squares of 42.8, 6 and 0.5 are left. */
    @Test
    void aColumnOfWordsBecomesOneHotAndComesToTheLeastError() {
        assertEquals(0, train("--inputs origin --steps 2000 --every 2000 --scale standard"));
        double[] errors = shell.lines().stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
                .toArray();
        assertEquals("step,w1,w2,w3,b,error", shell.lines().getFirst());
        assertEquals(4.93, errors[1], 1e-6);
    }

    @Test
    void theSameSeedIsTheSameRunAndAnotherIsNot() {
        String options = "--target origin --classes --inputs cylinders,mpg --hidden 3 --batch 3 --epochs 3 --seed ";
        List<String> runs = new ArrayList<>();
        for (String seed : List.of("5", "5", "6")) {
            Shell run = new Shell();
            assertEquals(0, train(run, cars, options + seed), run.err());
            runs.add(run.out());
        }
        assertEquals(runs.get(0), runs.get(1));
        assertNotEquals(runs.get(0), runs.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--optimiser momentum --hidden 3 --activation relu",
        "--optimiser adam --hidden 2,2 --activation sigmoid --loss huber",
        "--loss absolute --scale minmax --rate 0.01",
        "--hidden 3 --activation identity --rate auto --batch 4"
    })
    void optimisersActivationsLossesAndScalesCanBeChosen(String options) {
        assertEquals(0, train("--inputs cylinders,weight --epochs 40 --every 40 " + options), shell.err());
        assertEquals(3, shell.lines().size());
    }

    @Test
    void derivedRatesOfHiddenLayersAreSaidByLayer() {
        assertEquals(0, train("--inputs cylinders,weight --hidden 3 --steps 1"));
        assertTrue(
                shell.err().matches("(?s).*using rates derived from it, \\S+ in layer 1, \\S+ in layer 2\\.\n"),
                shell.err());
        Shell adam = new Shell();
        train(adam, cars, "--inputs weight --optimiser adam --steps 1");
        assertTrue(adam.err().contains("using rates derived from it, --rate 0.01."), adam.err());
    }

    @Test
    void aRunThatEndsWorseThanItBeganSaysSo() {
        assertEquals(3, train("--inputs weight --steps 3 --rate 1e-6 --quiet"));
        assertTrue(shell.err().startsWith("neuron-lab train: the training ended worse than it began: the loss was "));
        assertTrue(shell.err().endsWith(", so try a smaller --rate.\n"), shell.err());
        assertEquals(1, shell.err().lines().count());
        assertEquals(5, shell.lines().size());
    }

    @Test
    void whatRoundingAddsAtTheBestPlaceIsNotWorse() throws IOException {
        Path line = Files.writeString(folder.resolve("line.csv"), "x,y\n1,0.3\n2,0.6\n3,0.9\n");
        assertEquals(0, train(shell, line, "--steps 100 --every 100 --start 0.3,0"), shell.err());
    }

    @Test
    void quietSaysNothingButStillPrintsEachRow() {
        assertEquals(0, train("--inputs weight --steps 1 --quiet"));
        assertEquals("", shell.err());
        assertEquals(3, shell.lines().size());
    }

    @Test
    void progressIsShownOnATerminalAndTakenAwayAgain() {
        shell.onTerminal();
        assertEquals(0, train("--inputs cylinders,weight --hidden 16,16,16 --steps 60000 --every 60000"));
        assertTrue(shell.err().contains(" %: step "), shell.err());
        assertTrue(shell.err().endsWith("\r"), "the line is still there");
        Shell file = new Shell();
        assertEquals(0, train(file, cars, "--inputs cylinders,weight --hidden 16,16,16 --steps 20000 --every 20000"));
        assertFalse(file.err().contains("step"), file.err());
    }

    @Test
    void theUnitOfAHeadingCanBeTypedOrNot() {
        assertEquals(0, shell.run("train", cars.toString(), "--inputs", "weight (lb)", "--target", "MPG", "--steps", "1"));
        Shell without = new Shell();
        assertEquals(0, train(without, cars, "--inputs weight --target mpg --steps 1"));
        assertEquals(shell.out(), without.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --steps 1 --epochs 1                        | --steps and --epochs say the same thing twice
            --inputs weight                             | either --steps or --epochs is needed
            --steps 1 --rate 1 --rates 1,1              | --rate and --rates say the same thing twice
            --steps 1 --rate fast                       | "fast" is not a finite number
            --steps 1 --rate 1,234                      | "1,234" can be read as 1.234 or as 1234.0
            --steps 1 --inputs wheels                   | {file}: there is no column "wheels"; the columns are "name", "cylinders", "weight", "origin", "mpg".
            --steps 1 --inputs weight --target origin   | {file}: "origin" holds words, not numbers, so say --classes
            --steps 1 --inputs weight,weight            | "weight" is an input twice
            --steps 1 --inputs mpg                      | "mpg" is the target and cannot be an input too
            --steps 1 --inputs weight --activation tan  | "tan" is unknown: --activation must be identity, sigmoid, tanh or relu
            --steps 1 --inputs weight --optimiser sgd   | "sgd" is unknown: --optimiser must be descent, momentum or adam
            --steps 1 --inputs weight --loss mse        | "mse" is unknown: --loss must be squared, absolute, huber or cross-entropy
            --steps 1 --inputs weight --scale max       | "max" is unknown: --scale must be none, standard or minmax
            --steps 1 --inputs weight --loss cross-entropy | cross-entropy is for classes
            --steps 1 --inputs weight --hidden 17       | each number of --hidden must be from 1 to 16, not 17
            --steps 1 --inputs weight --hidden 1,1,1,1,1,1,1 | a network here has up to 6 hidden layers, not 7
            --steps 1 --inputs weight --batch 0         | --batch must be 1 or more, not 0
            --steps 1 --inputs weight --holdout 1       | --holdout must be 0 or more and less than 1, not 1.0
            --steps 1 --inputs weight --holdout 0.01    | 10 rows are too few for one part to learn from
            --steps 1 --inputs weight --rate -1         | --rate must not be negative
            --steps 1 --inputs weight --seed x          | "x" is not a whole number
            --steps 1 --inputs weight --seed 1.5        | "1.5" is not a whole number
            """)
    void badInputGetsOneSentence(String options, String sentence) {
        assertEquals(2, train(options), shell.err());
        shell.assertOneSentenceOnly("neuron-lab train: ");
        String expected = sentence.replace("{file}", cars.toString());
        assertTrue(shell.err().contains(expected), shell.err());
    }

    @Test
    void theExperimentIsSavedAndCanGoOnFromWhereItEnded()
            throws IOException, ExperimentFileException, ExperimentException {
        Path saved = folder.resolve("cars.neuronlab");
        String options = "--inputs weight,origin --hidden 3 --holdout 0.2 --batch 3 --optimiser momentum --seed 8 --json ";
        assertEquals(0, train(options + "--steps 1000 --every 1000 --save " + saved), shell.err());
        SavedExperiment read;
        try (InputStream in = Files.newInputStream(saved)) {
            read = ExperimentFile.read(in);
        }
        assertTrue(read.timeline().size() > 50 && read.timeline().size() <= 201, "" + read.timeline().size());
        assertEquals(0, read.timeline().getFirst().step());
        assertEquals(1000, read.timeline().getLast().step());
        assertEquals(last(shell, "loss"), read.timeline().getLast().loss());
        assertEquals(last(shell, "heldOutLoss"), read.runs().getFirst().heldOutLoss().orElseThrow());
        Trainer trainer = Preparation.of(read.experiment()).trainer();
        trainer.returnTo(read.timeline().getLast());
        trainer.run(500, each -> {}, () -> false);
        Shell longer = new Shell();
        assertEquals(0, train(longer, cars, options + "--steps 1500 --every 1500"));
        assertEquals(last(longer, "loss"), trainer.loss());
    }

    @Test
    void whatCannotBeSavedIsSaidBeforeTheTraining() {
        assertEquals(2, train("--inputs weight --steps 1 --save " + folder.resolve("none/x.neuronlab")));
        shell.assertOneSentenceOnly("neuron-lab train: " + folder.resolve("none/x.neuronlab") + " cannot be written");
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertEquals(0, train("--inputs weight --steps 1,000 --every 1\u202f000 --rates 1\u00b710\u207b\u2078,.1"), shell.err());
        assertEquals(List.of("0", "1000"), shell.lines().stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"--step,--steps", "--epoch,--epochs", "--hiden,--hidden", "--rat,--rate", "--optimizer,--optimiser"})
    void anOptionThatIsNearlyRightNamesTheNearest(String typed, String nearest) {
        assertEquals(2, train("--inputs weight --steps 1 " + typed + " 1"));
        shell.assertOneSentenceOnly("neuron-lab train: there is no command or option \"" + typed);
        assertTrue(shell.err().contains("the nearest is " + nearest), shell.err());
    }

    @Test
    void anotherColumnThanTheLastCanBeTheTargetEvenIfItsWordsAreMany() {
        assertEquals(0, train("--target cylinders --inputs weight,mpg --classes --steps 3"), shell.err());
        assertTrue(shell.err().contains("target \"cylinders\""), shell.err());
    }
}
