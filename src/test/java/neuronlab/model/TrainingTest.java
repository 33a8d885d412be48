package neuronlab.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import neuronlab.model.data.builtin.Houses;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private final List<Long> told = new ArrayList<>();
    private final StepListener listener = trainer -> told.add(trainer.steps());

    private static GradientDescent trainer(double rate) {
        return new GradientDescent(
                Houses.oneVariable(), LinearNeuron.zero(1), new LearningRates(new double[] {rate}, 1));
    }

    @Test
    void theListenerIsToldOfEveryStep() {
        assertEquals(new TrainingOutcome.Completed(5), Training.run(trainer(1e-8), 5, listener, () -> false));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), told);
    }

    @Test
    void noStepsAreNoWork() {
        assertEquals(new TrainingOutcome.Completed(0), Training.run(trainer(1e-8), 0, listener, () -> false));
        assertEquals(List.of(), told);
    }

    @Test
    void aRunStopsAsSoonAsItIsCancelled() {
        TrainingOutcome outcome = Training.run(trainer(1e-8), 1_000_000, listener, () -> told.size() == 3);
        assertEquals(new TrainingOutcome.Cancelled(3), outcome);
        assertEquals(List.of(1L, 2L, 3L), told);
    }

    @Test
    void divergenceEndsTheRunWithTheLastFiniteModel() {
        GradientDescent trainer = trainer(1e-3);
        TrainingOutcome outcome = Training.run(trainer, 1000, listener, () -> false);
        assertEquals(new TrainingOutcome.Diverged(42, trainer.neuron()), outcome);
        assertEquals(LongStream.rangeClosed(1, 41).boxed().toList(), told);
    }

    @Test
    void aNegativeNumberOfStepsIsRefused() {
        GradientDescent trainer = trainer(1);
        assertThrows(IllegalArgumentException.class, () -> Training.run(trainer, -1, listener, () -> false));
    }
}
