package neuronlab.lesson.shared.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import neuronlab.model.GradientDescent;
import neuronlab.model.LearningRates;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.builtin.Houses;
import org.junit.jupiter.api.Test;

class TrainerStateTest {
    private final TrainerState state =
            new TrainerState(Houses.oneVariable(), LinearNeuron.of(0, 0), Houses.ratesForOneVariable());

    private TrainerSnapshot now() {
        return state.snapshotProperty().get();
    }

    private TrainingEvent latestEvent() {
        return state.latestEventProperty().get();
    }

    @Test
    void oneStepFallsFromTheStartAsTheFormulaSays() {
        state.step(1);
        assertEquals(0.007516, now().neuron().weight(0), 1e-6);
        assertEquals(366.267, now().neuron().bias(), 1e-3);
        TrainingEvent.Stepped stepped = assertInstanceOf(TrainingEvent.Stepped.class, latestEvent());
        assertEquals(134971.67, stepped.errorBefore(), 0.01);
        assertEquals(964.54, stepped.errorAfter(), 0.01);
        assertEquals(1, now().steps());
    }

    @Test
    void everyModelOfABatchIsShownAndRemembered() {
        List<Double> errors = new ArrayList<>();
        state.visitModels(new ModelVisitor() {
            @Override
            public void restarted() {
                errors.clear();
            }

            @Override
            public void visit(GradientDescent trainer) {
                errors.add(trainer.error());
            }
        });
        state.step(100);
        assertEquals(101, errors.size());
        assertEquals(101, state.history().size());
        assertEquals(680.27, errors.getLast(), 0.01);
        assertEquals(errors.getLast(), state.history().lastError());
        state.reset();
        assertEquals(1, errors.size());
    }

    @Test
    void undoTakesAWholeBatchBack() {
        state.step(1);
        TrainerSnapshot before = now();
        state.step(100);
        state.undo();
        assertEquals(before, now());
        assertEquals(2, state.history().size());
        assertEquals(before.error(), state.history().lastError());
    }

    @Test
    void undoTakesAWholeDragBack() {
        TrainerSnapshot start = now();
        state.setWeight(0, 0.1);
        state.setWeight(0, 0.2);
        state.setWeight(0, 0.3);
        TrainingEvent.WeightMoved moved = assertInstanceOf(TrainingEvent.WeightMoved.class, latestEvent());
        assertEquals(0, moved.from());
        assertEquals(0.3, moved.to());
        state.undo();
        assertEquals(start, now());
        assertFalse(state.undoableProperty().get());
    }

    @Test
    void twoDragsOfOneSliderAreTwoActions() {
        state.setBias(10);
        state.endMove();
        state.setBias(20);
        state.undo();
        assertEquals(10, now().neuron().bias());
        assertTrue(state.undoableProperty().get());
    }

    @Test
    void resetGoesBackToTheStartAndForgets() {
        state.step(10);
        state.setWeight(0, 0.3);
        state.reset();
        assertEquals(LinearNeuron.of(0, 0), now().neuron());
        assertEquals(0, now().steps());
        assertEquals(1, state.history().size());
        assertFalse(state.undoableProperty().get());
        assertInstanceOf(TrainingEvent.Reset.class, latestEvent());
    }

    @Test
    void settingTheSameValueIsNoAction() {
        state.setWeight(0, 0);
        state.setBias(0);
        assertInstanceOf(TrainingEvent.Started.class, latestEvent());
        assertFalse(state.undoableProperty().get());
    }

    @Test
    void divergenceKeepsTheLastGoodModel() {
        TrainerState wild = new TrainerState(
                Houses.oneVariable(), LinearNeuron.of(0, 0), new LearningRates(new double[] {1}, 1));
        wild.step(10_000);
        TrainingEvent.Diverged diverged =
                assertInstanceOf(TrainingEvent.Diverged.class, wild.latestEventProperty().get());
        assertTrue(Double.isFinite(wild.snapshotProperty().get().error()));
        assertEquals(wild.snapshotProperty().get().steps() + 1, diverged.step());
    }

    @Test
    void aMoveToAModelWithoutFiniteErrorIsRefused() {
        state.setWeight(0, 1e200);
        assertInstanceOf(TrainingEvent.Diverged.class, latestEvent());
        assertEquals(0, now().neuron().weight(0));
    }
}
