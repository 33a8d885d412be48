package neuronlab.lesson.laboratory.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import neuronlab.lesson.facts.LeastSquares;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.experiment.Task;
import neuronlab.model.network.Parameters;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.ExperimentProblem;
import neuronlab.model.experiment.HiddenLayers;
import neuronlab.model.experiment.HoldOut;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Penalty;
import neuronlab.model.network.Activation;
import neuronlab.model.scale.Scale;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What the reader chooses and trains in the laboratory. */
class LaboratoryStateTest {
    private LaboratoryState state;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void open() throws Exception {
        state = Toolkit.onFxThread(() -> new LaboratoryState(Choices.beginning()));
        waitUntilPrepared();
    }

    private void does(Runnable action) throws Exception {
        Toolkit.onFxThread((Callable<Void>) () -> {
            action.run();
            return null;
        });
    }

    /** Changes what is chosen, and waits until it is there. */
    private void change(UnaryOperator<Experiment> how) throws Exception {
        choose(how);
        waitUntilPrepared();
    }

    private void choose(UnaryOperator<Experiment> how) throws Exception {
        does(() -> state.change(how));
    }

    private Snapshot now() {
        return state.snapshotProperty().get();
    }

    @Test
    void aNetworkBuiltOnThePageSolvesTheSpiral() throws Exception {
        change(chosen -> Choices.made(chosen, MadeData.SPIRAL));
        change(chosen -> chosen.withHidden(HiddenLayers.of(Activation.TANH, 8, 8)));
        change(chosen -> chosen.withHyperparameters(
                chosen.hyperparameters().withOptimiser(Optimiser.adam(0.01)).withBatches(10, chosen.seed())));
        does(() -> state.trainNow(400));
        double accuracy = Curves.latest(now().curves().accuracies());
        assertTrue(accuracy > 0.95, () -> "only " + accuracy);
        assertTrue(Curves.latest(now().curves().heldOutAccuracies()) > 0.85);
    }

    @Test
    void carsFromThreeColumnsComeWithinAHundredthOfLeastSquares() throws Exception {
        change(chosen -> Choices.builtIn(chosen, BuiltInData.CARS));
        change(chosen -> chosen.withHidden(HiddenLayers.NONE));
        assertEquals(List.of("horsepower", "weight", "year"), now().setting().experiment().inputs());
        does(() -> state.trainNow(3000));
        Table training = now().setting().preparation().rawTraining();
        Table heldOut = now().setting().preparation().rawHeldOut().orElseThrow();
        double[] line = LeastSquares.weights(inputs(training), targets(training));
        double best = LeastSquares.error(line, inputs(heldOut), targets(heldOut));
        assertEquals(best, Curves.latest(now().curves().heldOutLosses()), best / 100);
    }

    private static double[][] inputs(Table table) {
        return IntStream.range(0, table.rows()).mapToObj(table::inputs).toArray(double[][]::new);
    }

    private static double[] targets(Table table) {
        return IntStream.range(0, table.rows()).mapToDouble(table::target).toArray();
    }

    @Test
    void withTheBiasFrozenAtZeroTheHousesStayAboveTheirFloor() throws Exception {
        change(chosen -> Choices.builtIn(chosen, BuiltInData.HOUSES_ONE_VARIABLE));
        change(chosen -> chosen.withHidden(HiddenLayers.NONE).withHoldOut(HoldOut.NONE).withScale(Scale.Kind.NONE));
        does(() -> state.freeze(1, true));
        does(() -> state.trainNow(5000));
        assertEquals(0, now().model().get(1));
        assertEquals(2016.7, now().moment().loss(), 0.05);
        does(() -> state.freeze(1, false));
        assertEquals(5000, now().epochs(), "the run goes on");
        does(() -> state.trainNow(10));
        assertNotEquals(0, now().model().get(1));
        does(() -> state.freeze(0, true));
        change(chosen -> chosen.withHidden(HiddenLayers.of(Activation.TANH, 2)));
        assertEquals(Set.of(), now().setting().hyperparameters().frozen(), "another network has other parameters");
    }

    @Test
    void resetReturnsToTheSameStartAndANewStartDrawsAnother() throws Exception {
        var start = now().model();
        does(() -> state.trainNow(20));
        assertNotEquals(start, now().model());
        does(() -> state.transport().reset());
        assertEquals(start, now().model());
        does(state::startAnew);
        waitUntilPrepared();
        var other = now().model();
        assertNotEquals(start, other);
        does(() -> state.trainNow(20));
        does(() -> state.transport().reset());
        assertEquals(other, now().model());
    }

    @Test
    void aRunGoesOnWhenOnlyTheWayOfLearningChanges() throws Exception {
        does(() -> state.trainNow(20));
        var model = now().model();
        change(chosen -> chosen.withRates(LearningRates.same(0.3)));
        assertEquals(model, now().model());
        assertEquals(20, now().epochs());
        assertEquals(LearningRates.same(0.3), now().setting().hyperparameters().optimiser().rates());
    }

    @Test
    void ratesThatComeOutTheSameAreNotDerivedAgain() throws Exception {
        choose(chosen -> chosen.withHidden(HiddenLayers.of(Activation.TANH, 8, 8)));
        assertTrue(state.preparingProperty().get());
        waitUntilPrepared();
        choose(chosen -> chosen.withHyperparameters(chosen.hyperparameters().withBatches(10, chosen.seed())));
        assertFalse(state.preparingProperty().get());
        assertEquals(
                Preparation.of(state.experimentProperty().get()).hyperparameters(), now().setting().hyperparameters());
        choose(chosen -> chosen.withHyperparameters(chosen.hyperparameters().withPenalty(new Penalty(0, 1))));
        waitUntilPrepared();
        assertEquals(
                Preparation.of(state.experimentProperty().get()).hyperparameters(), now().setting().hyperparameters());
    }

    @Test
    void undoLeadsBackToTheRunBeforeAndRedoForwardAgain() throws Exception {
        does(() -> state.trainNow(20));
        Experiment circle = state.experimentProperty().get();
        var trained = now().model();
        change(chosen -> Choices.made(chosen, MadeData.XOR));
        assertEquals(0, now().epochs());
        does(() -> state.transport().undo());
        assertEquals(circle, state.experimentProperty().get());
        assertEquals(trained, now().model());
        does(() -> state.transport().redo());
        assertEquals(MadeData.XOR.target(), state.experimentProperty().get().target());
        assertEquals(0, now().epochs());
    }

    @Test
    void whatDoesNotFitIsNamedAndTheRunStays() throws Exception {
        does(() -> state.trainNow(20));
        var trained = now().model();
        change(chosen -> chosen.withInputs(List.of()));
        assertEquals(Optional.of(new ExperimentProblem.NoInput()), state.problemProperty().get());
        assertEquals(trained, now().model());
        change(chosen -> chosen.withInputs(List.of("x1")));
        assertEquals(Optional.empty(), state.problemProperty().get());
        assertEquals(0, now().epochs());
    }

    @Test
    void manyDataArePreparedByAWorker() throws Exception {
        choose(chosen -> chosen.withData(new ExperimentData.Made(MadeData.CIRCLE, 1, 0.5, 50_000)));
        assertTrue(state.preparingProperty().get());
        assertEquals(200, now().setting().preparation().all().rows());
        waitUntilPrepared();
        assertEquals(50_000, now().setting().preparation().all().rows());
        assertFalse(state.problemProperty().get().isPresent());
    }

    @Test
    void anEditOfManyDataIsPreparedByAWorkerToo() throws Exception {
        choose(chosen -> chosen.withData(new ExperimentData.Made(MadeData.CIRCLE, 1, 0.5, 50_000)));
        waitUntilPrepared();
        does(() -> state.trainNow(1));
        var learned = now().model();
        does(() -> {
            state.edit(new Edit.Removed(0));
            state.edit(new Edit.Removed(1));
        });
        assertTrue(state.preparingProperty().get());
        waitUntilPrepared();
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> Toolkit.onFxThread(() -> now().setting().preparation().all().rows() == 49_998));
        assertEquals(learned, now().model());
    }

    /** 450,000 rows of 18 inputs and a target: more numbers than are kept ready for undo. */
    private static ExperimentData.Own huge(int seed) {
        List<Column> columns = IntStream.rangeClosed(0, 18)
                .mapToObj(i -> Column.number(i == 18 ? "y" : "x" + i))
                .toList();
        return new ExperimentData.Own(
                "huge",
                DataFrame.owning(
                        columns,
                        columns.stream()
                                .map(column -> new Random(seed + column.name().hashCode())
                                        .doubles(450_000)
                                        .toArray())
                                .toList()));
    }

    private static Experiment ofHuge(Experiment chosen, ExperimentData data) {
        return chosen.withTask(Task.REGRESSION)
                .withData(data)
                .withTarget("y")
                .withInputs(IntStream.range(0, 18).mapToObj(i -> "x" + i).toList())
                .withHidden(HiddenLayers.NONE)
                .withRates(LearningRates.same(0.1));
    }

    private void awaitWithoutUndone(Callable<Boolean> there) throws Exception {
        waitUntilPrepared();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Toolkit.onFxThread(there));
    }

    @Test
    void undoLeadsBackThroughEditsOfManyDataAndOverOtherDataOfThatSize() throws Exception {
        Experiment circle = state.experimentProperty().get();
        ExperimentData.Own first = huge(1);
        ExperimentData.Own second = huge(2);
        change(chosen -> ofHuge(chosen, first));
        awaitWithoutUndone(() -> rows() == 450_000);
        does(() -> state.trainNow(2));
        Parameters trained = now().model();
        does(() -> state.edit(new Edit.Removed(7)));
        awaitWithoutUndone(() -> rows() == 449_999);
        assertEquals(trained, now().model(), "the network goes on with what it has learned");
        assertEquals(2, now().epochs());
        does(() -> state.edit(new Edit.Changed(0, Map.of(3, 0.125))));
        awaitWithoutUndone(() -> value(0, 3) == 0.125);
        change(chosen -> ofHuge(chosen, second));
        awaitWithoutUndone(() -> rows() == 450_000);
        assertEquals(second.frame(), now().setting().experiment().data().frame());

        does(() -> state.transport().undo());
        awaitWithoutUndone(() -> value(0, 3) == 0.125);
        assertEquals(449_999, rows());
        assertEquals(trained, now().model());
        does(() -> {
            state.transport().undo();
            // Both on their way: the second goes one farther.
            state.transport().undo();
        });
        awaitWithoutUndone(() -> rows() == 450_000);
        assertEquals(first.frame(), now().setting().experiment().data().frame());
        assertEquals(trained, now().model());
        does(() -> state.transport().redo());
        awaitWithoutUndone(() -> rows() == 449_999);
        assertEquals(first.frame().value(0, 3), value(0, 3));
        assertEquals(first.frame().value(8, 3), value(7, 3));
        does(() -> state.transport().redo());
        awaitWithoutUndone(() -> value(0, 3) == 0.125);
        does(() -> state.transport().redo());
        awaitWithoutUndone(() -> rows() == 450_000);
        assertEquals(second.frame(), now().setting().experiment().data().frame());
        for (int undone = 0; undone < 3; undone++) {
            does(() -> state.transport().undo());
            waitUntilPrepared();
        }
        awaitWithoutUndone(() -> now().epochs() == 2);
        does(() -> state.transport().undo());
        assertEquals(0, now().epochs(), "the two epochs are taken back");
        does(() -> state.transport().undo());
        awaitWithoutUndone(() -> rows() == 200);
        assertEquals(circle, state.experimentProperty().get());
    }

    @Test
    void editsMadeWhileSomethingIsPreparedComeAboutInTheirOrderAndCanBeUndoneOneByOne() throws Exception {
        double x = value(2, 0);
        double y = value(2, 1);
        does(() -> {
            state.change(chosen -> chosen.withHidden(HiddenLayers.of(Activation.TANH, 3)));
            assertTrue(state.preparingProperty().get(), "rates are derived by a worker");
            // All of them by the rows in sight: the first is gone when the third row is moved, and cannot go again.
            state.edit(new Edit.Removed(0));
            state.edit(new Edit.Removed(0));
            state.edit(new Edit.Changed(2, Map.of(0, 9.0)));
            state.change(chosen -> chosen.withScale(Scale.Kind.MIN_MAX));
        });
        waitUntilPrepared();
        assertEquals(List.of(3), now().setting().experiment().hidden().neurons());
        assertEquals(Scale.Kind.MIN_MAX, now().setting().experiment().scale());
        assertEquals(199, rows());
        assertEquals(9, value(1, 0));
        assertEquals(y, value(1, 1));
        does(() -> state.transport().undo());
        assertEquals(Scale.Kind.STANDARDISED, now().setting().experiment().scale());
        does(() -> state.transport().undo());
        assertEquals(x, value(1, 0));
        does(() -> state.transport().undo());
        assertEquals(200, rows());
        assertEquals(List.of(3), now().setting().experiment().hidden().neurons());
        does(() -> state.transport().undo());
        assertEquals(List.of(4), now().setting().experiment().hidden().neurons());
    }

    private double value(int row, int column) {
        return now().setting().experiment().data().frame().value(row, column);
    }

    private int rows() {
        return now().setting().experiment().data().frame().rows();
    }

    @Test
    void stepsPressedWhileSomethingIsPreparedAreStepsOfThat() throws Exception {
        does(() -> {
            state.change(chosen -> chosen.withHidden(HiddenLayers.of(Activation.TANH, 3)));
            state.transport().step(10);
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Toolkit.onFxThread(() -> now().epochs() == 10));
        assertEquals(List.of(3), now().setting().experiment().hidden().neurons());
    }

    @Test
    void undoTakesBackWhatIsNotThereYet() throws Exception {
        Experiment before = state.experimentProperty().get();
        does(() -> {
            state.change(chosen -> chosen.withHidden(HiddenLayers.of(Activation.TANH, 3)));
            state.edit(new Edit.Removed(0));
            state.transport().undo();
            assertEquals(200, state.experimentProperty().get().data().frame().rows());
            state.transport().undo();
            assertEquals(before, state.experimentProperty().get());
            assertFalse(state.preparingProperty().get());
        });
        assertEquals(before, now().setting().experiment());
    }

    @Test
    void anEditOfDataThatAreAboutToGoIsNotMadeToOthers() throws Exception {
        does(() -> {
            state.change(chosen -> Choices.made(chosen, MadeData.SPIRAL));
            state.edit(new Edit.Removed(0));
            assertTrue(state.missedProperty().get());
        });
        waitUntilPrepared();
        assertEquals(200, rows());
        assertTrue(state.missedProperty().get(), "it is still to be read");
        does(() -> state.trainNow(1));
        assertFalse(state.missedProperty().get(), "it would hide what comes of the training");
        does(() -> state.edit(new Edit.Removed(0)));
        assertFalse(state.missedProperty().get());
    }

    @Test
    void itIsInSightBeforeItsRatesAreKnown() throws Exception {
        Preparation expected = Preparation.of(Choices.beginning());
        does(() -> {
            LaboratoryState opened = new LaboratoryState(Choices.beginning());
            Snapshot first = opened.snapshotProperty().get();
            assertEquals(expected.start(), first.model());
            assertFalse(first.setting().knowsRates());
            assertTrue(opened.preparingProperty().get());
            assertEquals(Choices.beginning(), opened.experimentProperty().get());
            LaboratoryState loaded = new LaboratoryState(Choices.beginning());
            loaded.prepareNow();
            assertEquals(
                    expected.hyperparameters(),
                    loaded.snapshotProperty().get().setting().hyperparameters());
            opened.move(0, 2);
            opened.change(chosen -> chosen.withScale(Scale.Kind.MIN_MAX));
            assertTrue(opened.takeBack());
            assertFalse(opened.takeBack(), "what it opens with comes about");
            state = opened;
        });
        waitUntilPrepared();
        assertEquals(expected.hyperparameters(), now().setting().hyperparameters());
        assertEquals(expected.start().with(0, 2), now().model());
        does(() -> state.transport().undo());
        assertEquals(expected.start(), now().model());
        assertFalse(Toolkit.onFxThread(() -> state.transport().trackProperty().getValue().undoable()));
    }

    @Test
    void whatIsToBeDoneToSomethingThatDoesNotFitTogetherIsNotDone() throws Exception {
        does(() -> {
            state.change(chosen -> chosen.withInputs(List.of()));
            state.transport().step(10);
            state.change(chosen -> chosen.withHidden(HiddenLayers.of(Activation.TANH, 3)).withInputs(List.of()));
            state.transport().step(10);
        });
        waitUntilPrepared();
        assertEquals(Optional.of(new ExperimentProblem.NoInput()), Toolkit.onFxThread(() -> state.problemProperty().get()));
        assertEquals(0, now().epochs());
    }

    private void waitUntilPrepared() throws Exception {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> Toolkit.onFxThread(() -> !state.preparingProperty().get()));
    }
}
