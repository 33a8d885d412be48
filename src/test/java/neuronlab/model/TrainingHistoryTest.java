package neuronlab.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import neuronlab.model.data.builtin.Houses;
import org.junit.jupiter.api.Test;

class TrainingHistoryTest {
    private final GradientDescent trainer =
            new GradientDescent(Houses.twoVariables(), LinearNeuron.zero(2), Houses.ratesForTwoVariables());
    private final List<LinearNeuron> reached = new ArrayList<>();
    private final List<Double> errors = new ArrayList<>();

    private TrainingHistory record(int capacity, int steps) {
        TrainingHistory history = new TrainingHistory(capacity, 2);
        note(history);
        for (int i = 0; i < steps; i++) {
            trainer.step();
            note(history);
        }
        return history;
    }

    private void note(TrainingHistory history) {
        history.record(trainer);
        reached.add(trainer.neuron());
        errors.add(trainer.error());
    }

    @Test
    void itHoldsWhatTheTrainingReallyHadWithItsSteps() {
        TrainingHistory history = record(10, 4);
        assertEquals(5, history.size());
        for (int i = 0; i < 5; i++) {
            assertEquals(i, history.step(i));
            assertEquals(errors.get(i), history.error(i));
            assertEquals(reached.get(i), history.neuron(i));
            assertEquals(reached.get(i).weight(1), history.weight(i, 1));
            assertEquals(reached.get(i).bias(), history.bias(i));
        }
    }

    @Test
    void whenItIsFullTheOldestIsDropped() {
        TrainingHistory history = record(3, 10);
        assertAll(
                () -> assertEquals(3, history.size()),
                () -> assertEquals(8, history.step(0)),
                () -> assertEquals(10, history.lastStep()),
                () -> assertEquals(reached.get(8), history.neuron(0)),
                () -> assertEquals(reached.get(10), history.lastNeuron()),
                () -> assertEquals(errors.get(10), history.lastError()));
    }

    @Test
    void steppingBackReturnsTheTrainerToEveryEarlierModel() {
        TrainingHistory history = record(4, 10);
        for (int step = 9; step >= 7; step--) {
            assertTrue(history.stepBack(trainer));
            assertEquals(step, trainer.steps());
            assertEquals(reached.get(step), trainer.neuron());
            assertEquals(errors.get(step), trainer.error());
        }
        assertFalse(history.stepBack(trainer));
        assertEquals(7, trainer.steps());
        assertEquals(1, history.size());
    }

    @Test
    void afterSteppingBackTheSameStepIsMadeAgain() {
        TrainingHistory history = record(5, 5);
        history.stepBack(trainer);
        trainer.step();
        history.record(trainer);
        assertEquals(reached.get(5), history.lastNeuron());
        assertEquals(5, history.lastStep());
    }

    @Test
    void truncatingForgetsTheNewest() {
        TrainingHistory history = record(3, 5);
        history.truncateTo(1);
        assertEquals(3, history.lastStep());
        trainer.step();
        history.record(trainer);
        assertEquals(6, history.lastStep());
        assertEquals(2, history.size());
    }

    @Test
    void clearingForgetsAll() {
        TrainingHistory history = record(3, 5);
        history.clear();
        assertTrue(history.isEmpty());
        assertFalse(history.stepBack(trainer));
        assertThrows(IndexOutOfBoundsException.class, history::lastError);
        history.record(trainer);
        assertEquals(5, history.step(0));
    }

    @Test
    void whatIsNotThereIsRefused() {
        TrainingHistory history = record(3, 0);
        assertThrows(IndexOutOfBoundsException.class, () -> history.step(1));
        assertThrows(IndexOutOfBoundsException.class, () -> history.error(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> history.weight(0, 2));
        assertThrows(IllegalArgumentException.class, () -> history.truncateTo(2));
        assertThrows(IllegalArgumentException.class, () -> history.truncateTo(-1));
        assertThrows(IllegalArgumentException.class, () -> new TrainingHistory(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new TrainingHistory(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new TrainingHistory(1, 1).record(trainer));
        assertThrows(IllegalArgumentException.class, () -> new TrainingHistory(1, 1).stepBack(trainer));
    }
}
