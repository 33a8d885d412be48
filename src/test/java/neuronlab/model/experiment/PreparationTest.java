package neuronlab.model.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.Optional;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.LeastSquares;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.scale.Scale;
import neuronlab.model.learning.SafeRates;
import neuronlab.model.learning.Hyperparameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PreparationTest {
    private static final Experiment CARS = Experiment.of(BuiltInData.CARS);
    private static final Experiment MOONS = Experiment.of(MadeData.TWO_MOONS, 1, 0.3, 100);

    @Test
    void rowsWithAMissingValueInAChosenColumnAreLeftOut() throws ExperimentException {
        assertEquals(392, Preparation.of(CARS).all().rows());
        assertEquals(398, Preparation.of(CARS.withInputs(List.of("weight"))).all().rows());
    }

    @Test
    void classesBecomeOneHotAndComputedInputsFollow() throws ExperimentException {
        Preparation prepared = Preparation.of(CARS.withInputs(List.of("weight", "origin"))
                .withEngineered(List.of(new EngineeredInput.Square("weight"), new EngineeredInput.Sine("weight")))
                .withScale(Scale.Kind.NONE));
        assertEquals(
                List.of("weight", "origin = USA", "origin = Europe", "origin = Japan", "weight\u00b2", "sin weight"),
                prepared.all().inputColumns().stream().map(Column::name).toList());
        double[] expected = {3504, 1, 0, 0, 3504.0 * 3504, Math.sin(3504)};
        assertArrayEquals(expected, prepared.all().inputs(0));
        assertArrayEquals(expected, prepared.networkInputs(3504, 0));
    }

    @Test
    void whatIsNotWantedAnyMoreIsNotTriedToTheEnd() {
        AtomicInteger asked = new AtomicInteger();
        Experiment hidden = MOONS.withHidden(HiddenLayers.of(Activation.TANH, 4));
        assertThrows(CancellationException.class, () -> Preparation.of(hidden, () -> asked.incrementAndGet() <= 100));
        assertEquals(101, asked.get());
    }

    @Test
    void theScaleComesFromTheRowsToLearnFromAlone() throws ExperimentException {
        Preparation prepared = Preparation.of(CARS.withHoldOut(new HoldOut(0.25, 7)));
        assertEquals(98, prepared.heldOut().orElseThrow().rows());
        assertEquals(Scale.fit(Scale.Kind.STANDARDISED, prepared.rawTraining()), prepared.scale());
        assertEquals(prepared.scale().apply(prepared.rawHeldOut().orElseThrow()).input(3, 1),
                prepared.heldOut().orElseThrow().input(3, 1));
    }

    @Test
    void numbersCanBeMadeClasses() throws ExperimentException {
        Preparation prepared = Preparation.of(
                CARS.withTarget("cylinders").withInputs(List.of("weight")).withTask(Task.CLASSIFICATION));
        assertEquals(List.of("3", "4", "5", "6", "8"), prepared.training().classNames());
        assertEquals(5, prepared.network().outputs());
    }

    @Test
    void derivedRatesComeToTheLeastSquaresOfTheCars() throws ExperimentException {
        Preparation prepared = Preparation.of(CARS.withHoldOut(new HoldOut(0.2, 1)));
        Trainer trainer = prepared.trainer();
        trainer.run(2000, each -> {}, () -> false);
        assertEquals(leastLoss(prepared), trainer.loss(), 1e-9);
    }

    private static double leastLoss(Preparation prepared) {
        return new Evaluation(Network.linear(prepared.network().inputs()), Loss.SQUARED, prepared.training())
                .loss(LeastSquares.of(prepared.training()).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(names = {"CIRCLE", "XOR", "TWO_MOONS", "THREE_BLOBS", "TWO_CLOUDS"})
    void derivedRatesLetHiddenLayersLearn(MadeData kind) throws ExperimentException {
        Preparation prepared = Preparation.of(
                Experiment.of(kind, 3, 0.2, 120).withHidden(HiddenLayers.of(Activation.TANH, 6, 6)));
        Trainer trainer = prepared.trainer();
        trainer.run(1500, each -> {}, () -> false);
        double accuracy = new Evaluation(prepared.network(), Loss.CROSS_ENTROPY, prepared.training())
                .accuracy(trainer.parameters());
        assertTrue(accuracy > 0.93, kind + ": " + accuracy + " with " + prepared.hyperparameters().optimiser());
    }

    @ParameterizedTest
    @EnumSource(names = "SOFTMAX", mode = EnumSource.Mode.EXCLUDE)
    void derivedRatesSuitTargetsThatAreLarge(Activation activation) throws ExperimentException {
        Preparation prepared = Preparation.of(CARS.withHidden(HiddenLayers.of(activation, 4, 4)));
        Trainer trainer = prepared.trainer();
        double linear = leastLoss(prepared);
        assertTrue(trainer.run(3000, each -> {}, () -> false).toString().startsWith("Completed"));
        assertTrue(trainer.loss() < 1.2 * linear, activation + ": " + trainer.loss() + " against " + linear);
    }

    @Test
    void theSameSeedIsTheSameStartAndAnotherIsNot() throws ExperimentException {
        Experiment deep = MOONS.withHidden(HiddenLayers.of(Activation.TANH, 3));
        assertEquals(Preparation.of(deep.withSeed(5)).start(), Preparation.of(deep.withSeed(5)).start());
        assertTrue(!Preparation.of(deep.withSeed(5)).start().equals(Preparation.of(deep.withSeed(6)).start()));
    }

    static Stream<Arguments> misfits() {
        Column number = Column.number("a");
        DataFrame huge = DataFrame.owning(
                List.of(number, Column.number("y")), List.of(new double[] {1e300, -1e300}, new double[] {1, 2}));
        DataFrame gaps = DataFrame.owning(
                List.of(number, Column.number("y")), List.of(new double[] {1, Double.NaN}, new double[] {Double.NaN, 2}));
        Experiment deep = MOONS.withHidden(HiddenLayers.of(Activation.TANH, 3));
        return Stream.of(
                Arguments.of(MOONS.withTarget("price"), new ExperimentProblem.NoSuchColumn("price")),
                Arguments.of(MOONS.withInputs(List.of("x1", "x3")), new ExperimentProblem.NoSuchColumn("x3")),
                Arguments.of(MOONS.withInputs(List.of()), new ExperimentProblem.NoInput()),
                Arguments.of(MOONS.withInputs(List.of("x1", "class")), new ExperimentProblem.TargetIsInput("class")),
                Arguments.of(MOONS.withInputs(List.of("x1", "x1")), new ExperimentProblem.InputTwice("x1")),
                Arguments.of(
                        MOONS.withInputs(Collections.nCopies(101, "x1")), new ExperimentProblem.TooManyInputs(101)),
                Arguments.of(
                        MOONS.withInputs(List.of("x1")).withEngineered(List.of(new EngineeredInput.Sine("x2"))),
                        new ExperimentProblem.NoSource("sin x2", "x2")),
                Arguments.of(MOONS.withTask(Task.REGRESSION), new ExperimentProblem.TargetIsClass("class")),
                Arguments.of(
                        CARS.withTask(Task.CLASSIFICATION).withTarget("weight").withInputs(List.of("year")),
                        new ExperimentProblem.TooManyClasses("weight")),
                Arguments.of(
                        CARS.withHyperparameters(CARS.hyperparameters().withLoss(Loss.CROSS_ENTROPY)),
                        new ExperimentProblem.CrossEntropyNeedsClasses()),
                Arguments.of(
                        MOONS.withHidden(HiddenLayers.of(Activation.TANH, 1, 1, 1, 1, 1, 1, 1)),
                        new ExperimentProblem.TooManyLayers(7)),
                Arguments.of(
                        MOONS.withHidden(HiddenLayers.of(Activation.TANH, 4, 17)),
                        new ExperimentProblem.WrongLayer(2, 17)),
                Arguments.of(
                        MOONS.withHidden(HiddenLayers.of(Activation.SOFTMAX, 4)), new ExperimentProblem.HiddenSoftmax()),
                Arguments.of(MOONS.withHoldOut(new HoldOut(1, 0)), new ExperimentProblem.WrongShare(1)),
                Arguments.of(
                        Experiment.of(BuiltInData.HOUSES_ONE_VARIABLE).withHoldOut(new HoldOut(0.1, 0)),
                        new ExperimentProblem.TooFewRows(3)),
                Arguments.of(MOONS.withRates(LearningRates.each(1, 2)), new ExperimentProblem.WrongRates(6, 2)),
                Arguments.of(
                        MOONS.withStart(new Start.Given(List.of(1.0))), new ExperimentProblem.WrongStart(6, 1)),
                Arguments.of(
                        deep.withHyperparameters(deep.hyperparameters().withFrozen(Set.of(17))),
                        new ExperimentProblem.NoSuchParameter(17)),
                Arguments.of(
                        Experiment.of(new ExperimentData.Own("gaps", gaps), "y", List.of("a")),
                        new ExperimentProblem.NoCompleteRow()),
                Arguments.of(
                        Experiment.of(new ExperimentData.Own("huge", huge), "y", List.of("a")),
                        new ExperimentProblem.WrongSize("a")),
                Arguments.of(
                        Experiment.of(new ExperimentData.Own("huge", huge), "y", List.of("a"))
                                .withScale(Scale.Kind.NONE),
                        new ExperimentProblem.NoRates()));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void whatDoesNotFitIsNamed(Experiment experiment, ExperimentProblem problem) {
        ExperimentException refused = assertThrows(ExperimentException.class, () -> Preparation.of(experiment));
        assertEquals(problem, refused.problem());
    }

    @ParameterizedTest
    @EnumSource
    void builtInDataHaveTheirUsualChoiceAndCredit(BuiltInData data) throws ExperimentException {
        Preparation prepared = Preparation.of(Experiment.of(data));
        assertEquals(data.usualInputs().size(), prepared.network().inputs());
        assertTrue(data.credit().length() > 20, data.credit());
        assertEquals(data, BuiltInData.of(data.id()).orElseThrow());
    }

    @Test
    void anscombesFourHaveTheSameLine() throws ExperimentException {
        for (BuiltInData series : List.of(
                BuiltInData.ANSCOMBE_I, BuiltInData.ANSCOMBE_II, BuiltInData.ANSCOMBE_III, BuiltInData.ANSCOMBE_IV)) {
            Preparation prepared = Preparation.of(Experiment.of(series).withScale(Scale.Kind.NONE));
            assertEquals(11, prepared.all().rows());
            assertEquals(
                    "[0.50, 3.00]",
                    Arrays.toString(Arrays.stream(LeastSquares.of(prepared.training()).orElseThrow().values())
                            .mapToObj("%.2f"::formatted)
                            .toArray()));
        }
    }

    @Test
    void momentumStepsAreSmallerAndAdamsAreOfTheirOwnSize() throws ExperimentException {
        double plain = Preparation.of(CARS).hyperparameters().optimiser().rates().rate(0);
        Experiment momentum = CARS.withHyperparameters(CARS.hyperparameters().withOptimiser(Optimiser.momentum(1)));
        assertEquals(plain / 10, Preparation.of(momentum).hyperparameters().optimiser().rates().rate(0), plain / 100);
        Experiment adam = CARS.withHyperparameters(CARS.hyperparameters().withOptimiser(Optimiser.adam(1)));
        assertInstanceOf(Optimiser.Adam.class, Preparation.of(adam).hyperparameters().optimiser());
        assertEquals(LearningRates.same(0.01), Preparation.of(adam).hyperparameters().optimiser().rates());
    }

    @Test
    void theZonesOfARateAreThoseOfTheLessons() throws Exception {
        Experiment houses = Experiment.of(BuiltInData.HOUSES_ONE_VARIABLE).withScale(Scale.Kind.NONE);
        Preparation preparation = Preparation.of(houses);
        SafeRates.Zones zones = preparation.rateZones(houses.hyperparameters()).orElseThrow();
        assertEquals(4.707e-7, zones.explodesAbove(), 1e-10, "by the lessons' own rule, with one rate for both");
        Hyperparameters adam = houses.hyperparameters().withOptimiser(Optimiser.adam(0.01));
        assertEquals(Optional.empty(), preparation.rateZones(adam));
        Experiment deep = houses.withScale(Scale.Kind.STANDARDISED).withHidden(HiddenLayers.of(Activation.TANH, 4));
        SafeRates.Zones atStart = Preparation.of(deep).rateZones(deep.hyperparameters()).orElseThrow();
        assertTrue(atStart.crawlsBelow() < atStart.zigzagsAbove());
        assertTrue(atStart.zigzagsAbove() < atStart.explodesAbove());
    }
}
