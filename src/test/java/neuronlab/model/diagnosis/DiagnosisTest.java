package neuronlab.model.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import neuronlab.model.data.Table;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.diagnosis.Finding.AlikeNeurons;
import neuronlab.model.diagnosis.Finding.DeadNeurons;
import neuronlab.model.diagnosis.Finding.Rest;
import neuronlab.model.diagnosis.Finding.StandingStill;
import neuronlab.model.diagnosis.Finding.VanishingGradient;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.HiddenLayers;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.Start;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {
    private static final Hyperparameters SQUARED = Hyperparameters.of(Loss.SQUARED, Optimiser.descent(0.1));

    /** A training with all that was noted on its way. */
    private static final class Noted {
        private final Trainer trainer;
        private final List<Double> epochs = new ArrayList<>();
        private final List<Double> losses = new ArrayList<>();

        Noted(Preparation preparation) {
            trainer = preparation.trainer();
            note();
        }

        private void note() {
            epochs.add((double) trainer.epochs());
            losses.add(trainer.loss());
        }

        Noted train(int count) {
            for (int i = 0; i < count; i++) {
                trainer.epoch();
                note();
            }
            return this;
        }

        List<Finding> findings() {
            return Diagnosis.of(
                    trainer.parameters(), trainer.hyperparameters(), trainer.data(), array(epochs), array(losses));
        }

        private static double[] array(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    private static Experiment circle(HiddenLayers hidden) {
        return Experiment.of(MadeData.CIRCLE, 1, 0.2, 200).withHidden(hidden);
    }

    private static Table line(double... xs) {
        return Table.of(1, xs, Arrays.stream(xs).map(x -> 3 * x + 1).toArray());
    }

    @Test
    void neuronsThatNoRowWakesAreDead() {
        Network network = Network.linear(1).withHidden(Activation.RELU, 3);
        // x, −x − 10 and x − 3: for x from −2 to 3 the second and the third answer 0, at 3 just so.
        Parameters model = Parameters.of(network, 1, -1, 1, 0, -10, -3, 1, 1, 1, 0);
        assertEquals(
                List.of(new DeadNeurons(0, List.of(1, 2), 3)), Diagnosis.of(model, SQUARED, line(-2, -1, 0, 1, 2, 3)));
        assertEquals(
                List.of(new DeadNeurons(0, List.of(1), 3)), Diagnosis.of(model, SQUARED, line(-2, -1, 0, 1, 2, 3.001)));
    }

    @Test
    void oneRowAmongManyIsEnoughForANeuronToLive() {
        Network network = Network.linear(1).withHidden(Activation.RELU, 2);
        Parameters model = Parameters.of(network, 1, -1, 0, -10, 1, 1, 0);
        double[] many = DoubleStream.iterate(0, x -> (x + 0.37) % 5).limit(50_000).toArray();
        assertEquals(List.of(new DeadNeurons(0, List.of(1), 2)), Diagnosis.of(model, SQUARED, line(many)));
        for (int row : new int[] {1, 20_001, 49_998}) {
            double[] woken = many.clone();
            woken[row] = -10.5;
            assertEquals(List.of(), Diagnosis.of(model, SQUARED, line(woken)));
        }
    }

    @Test
    void aLayerThatIsDeadAsAWholeIsKnownAsThat() {
        Network network = Network.linear(1).withHidden(Activation.RELU, 1, 2);
        Parameters model = Parameters.of(network, 1, 9, 1, 1, 0, -1, 1, 1, 0);
        assertEquals(List.of(), Diagnosis.of(model, SQUARED, line(-2, -1, 0, 1, 2)));
        Finding found = Diagnosis.of(model.with(1, -9), SQUARED, line(-2, -1, 0, 1, 2)).getFirst();
        assertTrue(assertInstanceOf(DeadNeurons.class, found).isWholeLayer());
    }

    @Test
    void neuronsThatBeginAlikeStayAlike() throws Exception {
        HiddenLayers hidden = HiddenLayers.of(Activation.TANH, 4);
        Noted zero = new Noted(Preparation.of(circle(hidden).withStart(new Start.Zero())));
        assertEquals(List.of(new AlikeNeurons(0)), zero.findings());
        assertEquals(List.of(new AlikeNeurons(0)), zero.train(300).findings());
        List<Double> ones = DoubleStream.generate(() -> 0.5).limit(22).boxed().toList();
        Noted equal = new Noted(Preparation.of(circle(hidden).withStart(new Start.Given(ones))));
        assertEquals(List.of(new AlikeNeurons(0)), equal.train(300).findings());
    }

    @ParameterizedTest
    @CsvSource({"SIGMOID, 1, false", "TANH, 10000, true", "SIGMOID, 20000, true"})
    void aGradientThatVanishesOnItsWayBackIsMeasured(Activation activation, double times, boolean saturated)
            throws Exception {
        Preparation preparation = Preparation.of(circle(HiddenLayers.of(activation, 4, 4, 4, 4, 4, 4)));
        Network network = preparation.network();
        double[] values = preparation.start().values();
        for (int i = 0; i < network.biasIndex(0, 0); i++) {
            values[i] *= times;
        }
        Parameters model = Parameters.of(network, values);
        Table data = preparation.training();
        Finding found = Diagnosis.of(model, preparation.hyperparameters(), data).getFirst();
        VanishingGradient vanishing = assertInstanceOf(VanishingGradient.class, found);
        assertEquals(saturated, vanishing.saturated());
        // A bias is added to a sum: the derivative by the one is that by the other, for one row at a time.
        double first = 0;
        double last = 0;
        for (int row = 0; row < data.rows(); row++) {
            Evaluation loss = new Evaluation(network, Loss.CROSS_ENTROPY, data.select(row));
            for (int neuron = 0; neuron < 4; neuron++) {
                first += Math.pow(difference(loss, model, network.biasIndex(0, neuron)), 2) / 4;
            }
            for (int neuron = 0; neuron < 2; neuron++) {
                last += Math.pow(difference(loss, model, network.biasIndex(6, neuron)), 2) / 2;
            }
        }
        double ratio = Math.sqrt(first / last);
        assertEquals(ratio, vanishing.ratio(), Math.max(1e-9, ratio * 1e-2));
    }

    private static double difference(Evaluation loss, Parameters model, int index) {
        double nudge = 1e-5;
        double value = model.get(index);
        return (loss.loss(model.with(index, value + nudge)) - loss.loss(model.with(index, value - nudge))) / (2 * nudge);
    }

    @Test
    void atTheBestPlaceItIsFlatAndBeforeItStepsAreTooShort() {
        Table data = Table.of(1, new double[] {-1, 0, 1, 2}, new double[] {1, 0, 4, 2});
        Network network = Network.linear(1);
        // Least squares by hand: Sxy 3.5, Sxx 5, means 0.5 and 1.75.
        Parameters best = Parameters.of(network, 0.7, 1.4);
        double loss = new Evaluation(network, Loss.SQUARED, data).loss(best);
        double[] epochs = {0, 50, 150, 250};
        double[] still = {9, loss, loss, loss};
        assertEquals(
                List.of(new StandingStill(200, loss, Rest.FLAT)), Diagnosis.of(best, SQUARED, data, epochs, still));
        Parameters before = Parameters.zero(network);
        double others = new Evaluation(network, Loss.SQUARED, data).loss(before);
        assertEquals(
                List.of(new StandingStill(250, others, Rest.SHORT_STEPS)),
                Diagnosis.of(before, SQUARED, data, epochs, new double[] {others, others, others, others}));
        assertEquals(
                List.of(),
                Diagnosis.of(best, SQUARED, data, new double[] {0, 50, 99}, new double[] {loss, loss, loss}),
                "not for long");
    }

    @Test
    void whoHasLearnedAllThereIsDoesNotStandStill() {
        Table data = line(-1, 0, 1, 2);
        Parameters exact = Parameters.of(Network.linear(1), 3, 1);
        assertEquals(List.of(), Diagnosis.of(exact, SQUARED, data, new double[] {0, 500}, new double[] {0, 0}));
    }

    @Test
    void aRateAboveTheLimitClimbs() throws Exception {
        Experiment chosen = Experiment.of(MadeData.PLANE, 1, 0.2, 100);
        double limit = Preparation.of(chosen)
                .rateZones(chosen.hyperparameters())
                .orElseThrow()
                .explodesAbove();
        Noted above = new Noted(Preparation.of(chosen.withRates(LearningRates.same(limit * 1.1)))).train(40);
        assertInstanceOf(Finding.Climbing.class, above.findings().getFirst());
        Noted below = new Noted(Preparation.of(chosen.withRates(LearningRates.same(limit * 0.5)))).train(40);
        assertEquals(List.of(), below.findings());
    }

    @Test
    void aClassifierWithTooLargeARateBounces() throws Exception {
        Experiment chosen = circle(HiddenLayers.of(Activation.TANH, 4)).withRates(LearningRates.same(30));
        Noted restless = new Noted(Preparation.of(chosen)).train(60);
        assertInstanceOf(Finding.Bouncing.class, restless.findings().getFirst());
    }

    @ParameterizedTest
    @EnumSource(MadeData.class)
    void nothingIsFoundInAHealthyTraining(MadeData kind) throws Exception {
        for (int seed = 1; seed <= 5; seed++) {
            Experiment chosen = Experiment.of(kind, 1, 0.2, 200)
                    .withHidden(HiddenLayers.of(Activation.TANH, 4, 3))
                    .withSeed(seed);
            Noted training = new Noted(Preparation.of(chosen));
            for (int part = 0; part < 10; part++) {
                assertEquals(List.of(), training.findings(), "seed %d after %d".formatted(seed, part * 50));
                training.train(50);
            }
        }
    }
}
