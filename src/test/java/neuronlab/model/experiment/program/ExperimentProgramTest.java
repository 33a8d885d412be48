package neuronlab.model.experiment.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.experiment.EngineeredInput;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.ExperimentException;
import neuronlab.model.experiment.HiddenLayers;
import neuronlab.model.experiment.HoldOut;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.Start;
import neuronlab.model.experiment.Task;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Penalty;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Activation;
import neuronlab.model.scale.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentProgramTest {
    private static final double TOLERANCE = 1e-9;
    private static final String PYTHON = "python3";

    @TempDir
    private Path folder;

    /** An experiment, and how many steps it is trained. */
    private record Case(String name, Experiment experiment, int steps) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Hyperparameters with(Loss loss, Optimiser optimiser, int batch, long seed) {
        return Hyperparameters.of(loss, optimiser).withBatches(batch, seed);
    }

    static Stream<Case> cases() {
        Experiment cars = Experiment.of(BuiltInData.CARS);
        Experiment carsByOrigin = cars.withInputs(List.of("weight", "origin", "year"))
                .withEngineered(List.of(
                        new EngineeredInput.Square("weight"),
                        new EngineeredInput.Product("year", "weight"),
                        new EngineeredInput.Sine("year")))
                .withHoldOut(new HoldOut(0.2, 7))
                .withHidden(HiddenLayers.of(Activation.TANH, 3));
        Experiment moons = Experiment.of(MadeData.TWO_MOONS, 3, 0.3, 40).withHoldOut(new HoldOut(0.3, -5));
        Experiment awkward = Experiment.of(new ExperimentData.Own("own", awkward()), "y \"quoted\"", List.of("C:\\users", "a,b"));
        return Stream.of(
                new Case("line", Experiment.of(BuiltInData.HOUSES_TWO_VARIABLES).withScale(Scale.Kind.NONE), 50),
                new Case("cars", carsByOrigin, 12),
                new Case(
                        "moons by Adam in batches",
                        moons.withHidden(HiddenLayers.of(Activation.RELU, 4, 3))
                                .withHyperparameters(new Hyperparameters(
                                        Loss.CROSS_ENTROPY, new Penalty(0.001, 0.01), Optimiser.adam(1), 7, 99, Set.of(0, 5))),
                        60),
                new Case(
                        "sigmoids, squared shares, momentum",
                        moons.withHidden(HiddenLayers.of(Activation.SIGMOID, 3))
                                .withScale(Scale.Kind.MIN_MAX)
                                .withHyperparameters(with(Loss.SQUARED, Optimiser.momentum(1), 8, Long.MIN_VALUE)),
                        40),
                new Case(
                        "Huber's loss from a given start",
                        cars.withHyperparameters(with(new Loss.Huber(3), Optimiser.descent(1), 50, 2))
                                .withStart(new Start.Given(List.of(0.5, -1.0, 1e-9, 20.0))),
                        30),
                new Case(
                        "absolute loss, straight layers",
                        cars.withHidden(HiddenLayers.of(Activation.IDENTITY, 2))
                                .withHyperparameters(with(new Loss.Absolute(), Optimiser.descent(1), 64, 2)),
                        20),
                new Case(
                        "numbers as classes",
                        cars.withTarget("cylinders").withInputs(List.of("weight")).withTask(Task.CLASSIFICATION),
                        20),
                new Case("awkward names", awkward, 20));
    }

    private static DataFrame awkward() {
        return DataFrame.owning(
                List.of(
                        Column.number("C:\\users", "{{weights}}"),
                        Column.classes("a,b", List.of("it's \"new\"", "l\u00e4uft\\n", "1")),
                        Column.number("y \"quoted\"")),
                List.of(
                        new double[] {1, 2.5, -3, 1e-7, Double.NaN},
                        new double[] {0, 1, 2, 1, 0},
                        new double[] {1, 2, 3, 4, 5}));
    }

    private static Trainer trained(Preparation prepared, int steps) {
        Trainer trainer = prepared.trainer();
        assertTrue(trainer.run(steps, each -> {}, () -> false).toString().startsWith("Completed"));
        return trainer;
    }

    /** The arguments for a row, and what the engine answers. */
    private record Row(List<String> arguments, double[] outputs) {}

    private static Row row(Preparation prepared, Trainer trainer, int number) {
        Experiment experiment = prepared.experiment();
        Table chosen = experiment.data().frame().table(experiment.target(), experiment.inputs());
        double[] inputs = chosen.inputs(number);
        List<String> arguments = IntStream.range(0, inputs.length)
                .mapToObj(i -> {
                    List<String> classes = chosen.inputColumns().get(i).classNames();
                    return classes.isEmpty() ? Double.toString(inputs[i]) : classes.get((int) inputs[i]);
                })
                .toList();
        return new Row(arguments, trainer.parameters().outputs(prepared.networkInputs(inputs)));
    }

    private String run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? said : "exit " + process.exitValue() + ": " + said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void requirePython() {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, PYTHON)));
        assumeTrue(there, "no " + PYTHON + " on this machine");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void assertAnswers(Preparation prepared, Row row, String... command) {
        List<String> words = new ArrayList<>(Arrays.asList(command));
        words.addAll(row.arguments());
        String said = run(words.toArray(String[]::new));
        List<String> lines = said.lines().toList();
        List<String> classes = prepared.all().classNames();
        assertEquals(Math.max(1, classes.size()), lines.size(), said);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assertTrue(classes.isEmpty() || line.startsWith(classes.get(i) + " "), said);
            double answer = Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
            assertEquals(row.outputs()[i], answer, TOLERANCE * Math.max(1, Math.abs(answer)), said);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theProgramInPythonAnswersAsTheEngineDoes(Case tried) throws IOException, ExperimentException {
        requirePython();
        Preparation prepared = Preparation.of(tried.experiment());
        Trainer trainer = trained(prepared, tried.steps());
        Files.writeString(folder.resolve("model.py"), new ExperimentProgram(prepared, trainer.moment()).python());
        assertAnswers(prepared, row(prepared, trainer, 0), PYTHON, "model.py");
        assertAnswers(prepared, row(prepared, trainer, 3), PYTHON, "model.py");
    }

    /** A start of Java takes its time, so not all cases are tried. */
    static Stream<Case> casesInJava() {
        return cases().filter(each -> List.of("line", "cars", "moons by Adam in batches", "awkward names")
                .contains(each.name()));
    }

    @ParameterizedTest
    @MethodSource("casesInJava")
    void theProgramInJavaAnswersAsTheEngineDoes(Case tried) throws IOException, ExperimentException {
        Preparation prepared = Preparation.of(tried.experiment());
        Trainer trainer = trained(prepared, tried.steps());
        Files.writeString(folder.resolve("Model.java"), new ExperimentProgram(prepared, trainer.moment()).java());
        assertAnswers(prepared, row(prepared, trainer, 2), java(), "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "Model.java");
    }

    @Test
    void wrongArgumentsGetASentence() throws IOException, ExperimentException {
        requirePython();
        Preparation prepared = Preparation.of(Experiment.of(BuiltInData.CARS).withInputs(List.of("weight", "origin")));
        ExperimentProgram program = new ExperimentProgram(prepared, trained(prepared, 1).moment());
        Files.writeString(folder.resolve("m.py"), program.python());
        Files.writeString(folder.resolve("M.java"), program.java());
        String unknown = "\"origin\" must be one of USA, Europe, Japan, not \"Mars\".";
        List<String> inPython = List.of(PYTHON, "m.py");
        assertSays(inPython, List.of("3000"), "Needed: one value for each of weight, origin.");
        assertSays(inPython, List.of("heavy", "USA"), "\"weight\" must be a number, not \"heavy\".");
        assertSays(inPython, List.of("3000", "Mars"), unknown);
        assertSays(List.of(java(), "-XX:TieredStopAtLevel=1", "M.java"), List.of("3000", "Mars"), unknown);
    }

    private void assertSays(List<String> command, List<String> arguments, String sentence) {
        String said = run(Stream.concat(command.stream(), arguments.stream()).toArray(String[]::new));
        assertTrue(said.startsWith("exit ") && said.strip().endsWith(": " + sentence), said);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theNotebookTrainsToTheSameNumbers(Case tried) throws IOException, ExperimentException {
        requirePython();
        Preparation prepared = Preparation.of(tried.experiment());
        Trainer trainer = trained(prepared, tried.steps());
        ExperimentProgram program = new ExperimentProgram(prepared, trainer.moment());
        Files.writeString(folder.resolve("data.csv"), program.data());
        Files.writeString(folder.resolve("cells.py"), code(program.notebook("data.csv")));
        String said = run(PYTHON, "cells.py");
        assertEquals(trainer.loss(), number(said, "loss at the end:"), TOLERANCE * Math.max(1, trainer.loss()), said);
        assertEquals(0, number(said, "largest difference:"), TOLERANCE * size(trainer), said);
        if (!said.contains("NumPy is not installed")) {
            assertEquals(0, number(said, "largest difference by NumPy:"), TOLERANCE * size(trainer), said);
        }
        assertTrue(said.contains(prepared.training().rows() + " rows to learn from"), said);
    }

    private static double size(Trainer trainer) {
        return Math.max(1, Arrays.stream(trainer.parameters().values()).map(Math::abs).max().orElseThrow());
    }

    private static double number(String said, String behind) {
        return said.lines()
                .filter(line -> line.startsWith(behind))
                .mapToDouble(line -> Double.parseDouble(line.substring(behind.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said));
    }

    private static Stream<JsonObject> cells(String notebook) {
        return StreamSupport.stream(
                        JsonParser.parseString(notebook).getAsJsonObject().getAsJsonArray("cells").spliterator(), false)
                .map(JsonElement::getAsJsonObject);
    }

    private static String source(JsonObject cell) {
        return StreamSupport.stream(cell.getAsJsonArray("source").spliterator(), false)
                .map(JsonElement::getAsString)
                .collect(Collectors.joining());
    }

    private static String code(String notebook) {
        return cells(notebook)
                .filter(cell -> cell.get("cell_type").getAsString().equals("code"))
                .map(ExperimentProgramTest::source)
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void aNotebookHasWordsCodeAndKerasAsText() throws ExperimentException {
        Preparation prepared = Preparation.of(Experiment.of(MadeData.XOR, 1, 0.2, 40)
                .withHidden(HiddenLayers.of(Activation.TANH, 4)));
        String notebook = new ExperimentProgram(prepared, trained(prepared, 5).moment()).notebook("xor.csv");
        assertEquals(4, JsonParser.parseString(notebook).getAsJsonObject().get("nbformat").getAsInt());
        String words = cells(notebook)
                .filter(cell -> cell.get("cell_type").getAsString().equals("markdown"))
                .map(ExperimentProgramTest::source)
                .collect(Collectors.joining("\n\n"));
        assertTrue(words.startsWith("# A network, trained once more\n"), words);
        assertTrue(words.contains("keras.layers.Dense(4, activation=\"tanh\"),\n    keras.layers.Dense(2, activation=\"softmax\"),"), words);
        assertFalse(code(notebook).contains("keras"), "Keras is text");
    }

    /** As the schema of nbformat 4.5 has it. */
    @Test
    void eachCellHasWhatTheFormatOfNotebooksAsksFor() throws ExperimentException {
        Preparation prepared = Preparation.of(Experiment.of(MadeData.XOR, 1, 0.2, 40));
        String notebook = new ExperimentProgram(prepared, trained(prepared, 5).moment()).notebook("xor.csv");
        JsonObject whole = JsonParser.parseString(notebook).getAsJsonObject();
        assertEquals(Set.of("cells", "metadata", "nbformat", "nbformat_minor"), whole.keySet());
        Set<String> ofWords = Set.of("cell_type", "id", "metadata", "source");
        Set<String> ofCode = Set.of("cell_type", "id", "metadata", "source", "execution_count", "outputs");
        cells(notebook).forEach(cell -> {
            boolean isCode = cell.get("cell_type").getAsString().equals("code");
            assertEquals(isCode ? ofCode : ofWords, cell.keySet(), cell::toString);
            assertTrue(cell.get("id").getAsString().matches("[a-zA-Z0-9_-]{1,64}"));
        });
        assertEquals(
                cells(notebook).count(), cells(notebook).map(cell -> cell.get("id")).distinct().count());
    }

    @Test
    void theDataOfTheNotebookHaveTheChosenColumnsAndEveryRow() throws ExperimentException {
        Preparation prepared = Preparation.of(
                Experiment.of(BuiltInData.PENGUINS).withInputs(List.of("bill length", "island")));
        List<String> lines = new ExperimentProgram(prepared, trained(prepared, 1).moment()).data().lines().toList();
        assertEquals("bill length,island,species", lines.get(0));
        assertEquals("39.1,Torgersen,Adelie", lines.get(1));
        assertEquals(",Torgersen,Adelie", lines.get(4));
        assertEquals(345, lines.size());
    }
}
