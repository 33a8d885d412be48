package neuronlab.lesson.shared.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neuronlab.lesson.shared.training.TrainingEvent;
import neuronlab.model.LinearNeuron;
import neuronlab.model.learning.Cause;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class NeuronTrainingTest {
    private NeuronTraining state;

    @BeforeEach
    void begin() {
        state = NeuronTraining.onThreeHouses(LinearNeuron.of(0, 0));
    }

    private NeuronSnapshot now() {
        return state.snapshotProperty().get();
    }

    private TrainingEvent latestEvent() {
        return state.live().eventProperty().get();
    }

    private boolean isUndoable() {
        return state.live().trackProperty().get().undoable();
    }

    @Test
    void oneStepFallsFromTheStartAsTheFormulaSays() {
        state.live().step(1);
        assertEquals(0.007516, now().neuron().weight(0), 1e-6);
        assertEquals(366.267, now().neuron().bias(), 1e-3);
        TrainingEvent.Trained trained = assertInstanceOf(TrainingEvent.Trained.class, latestEvent());
        assertEquals(134971.67, trained.lossBefore(), 0.01);
        assertEquals(964.54, trained.lossAfter(), 0.01);
        assertEquals(1, now().steps());
    }

    @Test
    void everyModelOfABatchIsRemembered() {
        state.live().step(100);
        assertEquals(101, state.live().timeline().line().size());
        assertEquals(680.27, state.live().timeline().line().loss(100), 0.01);
        assertEquals(964.54, state.live().timeline().line().loss(1), 0.01);
    }

    @Test
    void undoTakesAWholeDragBackAndTheDragIsToldFromItsBeginning() {
        NeuronSnapshot start = now();
        state.setWeight(0, 0.1);
        state.setWeight(0, 0.2);
        state.setWeight(0, 0.3);
        TrainingEvent.ParameterMoved moved = assertInstanceOf(TrainingEvent.ParameterMoved.class, latestEvent());
        assertEquals(0, moved.from());
        assertEquals(0.3, moved.to());
        assertEquals(start.error(), moved.lossBefore());
        state.live().undo();
        assertEquals(start, now());
        assertFalse(isUndoable());
    }

    @Test
    void twoDragsOfOneSliderAreTwoActions() {
        state.setBias(10);
        state.live().endMove();
        state.setBias(20);
        assertEquals(10, assertInstanceOf(TrainingEvent.ParameterMoved.class, latestEvent()).from());
        state.live().undo();
        assertEquals(10, now().neuron().bias());
        assertTrue(isUndoable());
    }

    @Test
    void settingTheSameValueIsNoAction() {
        state.setWeight(0, 0);
        state.setBias(0);
        assertInstanceOf(TrainingEvent.Started.class, latestEvent());
        assertFalse(isUndoable());
    }

    @Test
    void aMoveToAModelWithoutFiniteErrorIsRefusedAndIsNoAction() {
        state.setWeight(0, 1e200);
        TrainingEvent.Refused refused = assertInstanceOf(TrainingEvent.Refused.class, latestEvent());
        assertEquals(new Cause.OfParameter(0, 1e200), refused.cause());
        assertEquals(0, now().neuron().weight(0));
        assertFalse(isUndoable());
    }

    @Test
    void twoWeightsAndABiasHaveARateEach() {
        NeuronTraining houses = NeuronTraining.onTenHouses();
        houses.live().step(100);
        assertEquals(5479.2, houses.snapshotProperty().get().error(), 0.05);
        houses.live().step(900);
        assertEquals(1685.9, houses.snapshotProperty().get().error(), 0.05);
    }
}
