package neuronlab.model.experiment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
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
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Penalty;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Activation;
import neuronlab.model.scale.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentFileTest {
    private static final DataFrame OWN = DataFrame.owning(
            List.of(
                    Column.number("Fl\u00e4che", "m\u00b2"),
                    Column.classes("art", List.of("a \"b\"", "c")),
                    Column.number("y")),
            List.of(
                    new double[] {1.5, Double.NaN, -0.0, 1e-300},
                    new double[] {0, 1, 1, Double.NaN},
                    new double[] {1, 2, 3, Math.PI}));

    static Stream<SavedExperiment> experiments() throws ExperimentException {
        Experiment moons = Experiment.of(MadeData.TWO_MOONS, Long.MIN_VALUE, 0.25, 60)
                .withEngineered(List.of(
                        new EngineeredInput.Square("x1"),
                        new EngineeredInput.Product("x1", "x2"),
                        new EngineeredInput.Sine("x2")))
                .withHoldOut(new HoldOut(0.2, 9))
                .withHidden(HiddenLayers.of(Activation.RELU, 4, 3));
        Experiment adam = moons.withHyperparameters(new Hyperparameters(
                Loss.CROSS_ENTROPY, new Penalty(1e-4, 0.002), Optimiser.adam(0.02), 7, 77, Set.of(3, 1)));
        Experiment own = Experiment.of(new ExperimentData.Own("my houses.csv", OWN), "y", List.of("art"))
                .withScale(Scale.Kind.MIN_MAX)
                .withStart(new Start.Given(List.of(1.0, -2.5, 1e-9)))
                .withHyperparameters(Hyperparameters.of(new Loss.Huber(2.5), Optimiser.momentum(1)))
                .withRates(LearningRates.each(0.1, 0.2, 0.3))
                .withNotes("Zeilen:\nzwei \u2028 \u03b1");
        Experiment plain = Experiment.of(BuiltInData.ANSCOMBE_II)
                .withHyperparameters(Hyperparameters.of(new Loss.Squared(false), Optimiser.descent(0.1)));
        return Stream.of(
                SavedExperiment.of(plain),
                SavedExperiment.of(own),
                trained(adam),
                trained(own.withHyperparameters(own.hyperparameters().withLoss(new Loss.Absolute()))));
    }

    private static SavedExperiment trained(Experiment experiment) throws ExperimentException {
        Trainer trainer = Preparation.of(experiment).trainer();
        List<Moment> moments = new ArrayList<>(List.of(trainer.moment()));
        trainer.run(11, each -> moments.add(each.moment()), () -> false);
        LoggedRun run = new LoggedRun(
                "first", experiment.withSeed(5), moments.getLast(), OptionalDouble.of(0.5),
                List.of(new LoggedRun.Point(0, 2), new LoggedRun.Point(11, 0.25)));
        Guidance guidance = new Guidance(
                Set.of("optimiser", "data"),
                Optional.of(new Guidance.Goal(Guidance.Measure.HELD_OUT_ACCURACY, 0.95, OptionalLong.of(500))),
                "# Task\n\nReach **95 %**.");
        return new SavedExperiment(experiment, moments, List.of(run, run), guidance);
    }

    private static byte[] written(SavedExperiment saved) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExperimentFile.write(saved, out);
        return out.toByteArray();
    }

    private static SavedExperiment read(byte[] bytes) throws ExperimentFileException {
        return ExperimentFile.read(new ByteArrayInputStream(bytes));
    }

    private static FileProblem problem(String text) {
        return assertThrows(
                        ExperimentFileException.class, () -> read(text.getBytes(StandardCharsets.UTF_8)), text)
                .problem();
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void whatWasWrittenIsReadAgainToTheLastBit(SavedExperiment saved) throws IOException, ExperimentFileException {
        assertEquals(saved, read(written(saved)));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void aTrainingGoesOnFromTheFileAsIfItHadNeverBeenInterrupted(SavedExperiment saved)
            throws IOException, ExperimentFileException, ExperimentException {
        Trainer first = Preparation.of(saved.experiment()).trainer();
        Trainer second = Preparation.of(read(written(saved)).experiment()).trainer();
        if (!saved.timeline().isEmpty()) {
            assertTrue(first.returnTo(saved.timeline().getLast()).moved());
            assertTrue(second.returnTo(read(written(saved)).timeline().getLast()).moved());
        }
        first.run(20, each -> {}, () -> false);
        second.run(20, each -> {}, () -> false);
        assertEquals(first.moment(), second.moment());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void aFileThatEndsTooEarlyIsDamaged(SavedExperiment saved) throws IOException {
        byte[] whole = written(saved);
        IntStream.range(0, whole.length - 1).filter(length -> length % 13 == 0).forEach(length -> {
            FileProblem problem = problem(new String(Arrays.copyOf(whole, length), StandardCharsets.UTF_8));
            assertTrue(
                    problem instanceof FileProblem.Damaged
                            || problem instanceof FileProblem.NotAnExperiment && length < 60,
                    problem + " at " + length);
        });
    }

    /** Whatever a value is replaced by, there is either an experiment or a problem that names the place. */
    @ParameterizedTest
    @MethodSource("experiments")
    void aValueOfAnotherKindIsNamedByItsPlace(SavedExperiment saved) throws IOException {
        String whole = new String(written(saved), StandardCharsets.UTF_8);
        List<String> refused = new ArrayList<>();
        List<String> wrongs = List.of("null", "\"nonsense\"", "-3.5", "[[]]", "{}", "true", "1e300");
        int places = places(JsonParser.parseString(whole)).size();
        for (int place = 0; place < places; place++) {
            for (String wrong : wrongs) {
                JsonObject document = JsonParser.parseString(whole).getAsJsonObject();
                places(document).get(place).replace(JsonParser.parseString(wrong));
                try {
                    read(document.toString().getBytes(StandardCharsets.UTF_8));
                } catch (ExperimentFileException e) {
                    refused.add(e.problem().toString());
                }
            }
        }
        assertTrue(refused.contains(new FileProblem.Damaged("experiment.hidden.neurons").toString()), refused::toString);
        assertTrue(refused.contains(new FileProblem.Damaged("data[0].kind").toString()), refused::toString);
        assertTrue(refused.contains(new FileProblem.Damaged("experiment.training.optimiser").toString()));
    }

    /** Somewhere in a document, and how to put something else there. */
    private interface Place {
        void replace(JsonElement by);
    }

    private static List<Place> places(JsonElement element) {
        List<Place> places = new ArrayList<>();
        if (element instanceof JsonObject object) {
            for (String name : List.copyOf(object.keySet())) {
                places.add(by -> object.add(name, by));
                places.addAll(places(object.get(name)));
            }
        } else if (element instanceof JsonArray array) {
            // The first of a list stands for the others.
            if (!array.isEmpty()) {
                places.add(by -> array.set(0, by));
                places.addAll(places(array.get(0)));
            }
        }
        return places;
    }

    @Test
    void theExampleOfTheDescriptionIsAnExperiment() throws IOException, ExperimentFileException {
        String description = Files.readString(Path.of("docs/experiment-file.md"));
        int begin = description.indexOf("```json") + "```json".length();
        String example = description.substring(begin, description.indexOf("```", begin));
        SavedExperiment saved = read(example.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(new EngineeredInput.Square("x")), saved.experiment().engineered());
        assertEquals(OptionalLong.of(1000), saved.guidance().goal().orElseThrow().withinSteps());
        assertTrue(saved.runs().isEmpty() && saved.timeline().isEmpty());
    }

    @Test
    void aFieldOfALaterVersionIsPassedOver() throws IOException, ExperimentFileException {
        SavedExperiment saved = SavedExperiment.of(Experiment.of(BuiltInData.CARS));
        JsonObject document = JsonParser.parseString(new String(written(saved), StandardCharsets.UTF_8))
                .getAsJsonObject();
        document.addProperty("colour", "blue");
        document.getAsJsonObject("experiment").add("more", new JsonArray());
        assertEquals(saved, read(document.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aNewerFileSaysItsVersion() throws IOException {
        String text = new String(written(SavedExperiment.of(Experiment.of(BuiltInData.CARS))), StandardCharsets.UTF_8);
        assertEquals(new FileProblem.Newer(2), problem(text.replace("\"version\":1", "\"version\":2")));
        assertEquals(new FileProblem.Damaged("version"), problem(text.replace("\"version\":1", "\"version\":\"1\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "area,price\n1,2\n", "{\"format\":\"other\",\"version\":1}", "{\"data\":[]}", "null"})
    void anotherFileIsNoExperiment(String text) {
        assertInstanceOf(FileProblem.NotAnExperiment.class, problem(text));
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        ExperimentFileException thrown =
                assertThrows(ExperimentFileException.class, () -> ExperimentFile.read(broken));
        assertEquals(new FileProblem.Unreadable("the disk is gone"), thrown.problem());
    }

    @Test
    void aLongTimelineIsThinnedToItsEndsAndWhatLiesBetween() {
        List<Integer> all = IntStream.rangeClosed(0, 1000).boxed().toList();
        assertEquals(List.of(0, 250, 500, 750, 1000), SavedExperiment.thinned(all, 5));
        assertEquals(all, SavedExperiment.thinned(all, 5000));
    }

    @Test
    void aGoalIsReachedInTimeOrNotAtAll() {
        Guidance.Goal loss = new Guidance.Goal(Guidance.Measure.LOSS, 0.5, OptionalLong.of(10));
        assertTrue(loss.isReachedBy(0.5, 10) && !loss.isReachedBy(0.5, 11) && !loss.isReachedBy(0.6, 1));
        Guidance.Goal accuracy = new Guidance.Goal(Guidance.Measure.ACCURACY, 0.9, OptionalLong.empty());
        assertTrue(accuracy.isReachedBy(0.95, 1_000_000) && !accuracy.isReachedBy(0.89, 1));
    }
}
