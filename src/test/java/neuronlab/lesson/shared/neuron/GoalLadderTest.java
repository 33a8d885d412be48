package neuronlab.lesson.shared.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.stage.Pace;
import neuronlab.model.LinearNeuron;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class GoalLadderTest {
    private static final ThreeHouses START = new ThreeHouses(0.1, 150);

    private final NeuronTraining state = NeuronTraining.onThreeHouses(LinearNeuron.of(0.1, 150));
    private final GoalLadder ladder = new GoalLadder(state, 799, List.of(750, 500), Language.ENGLISH);

    private List<Boolean> reached() {
        return ladder.lookupAll(".goal-rung").stream().map(GoalLadderTest::isReached).toList();
    }

    private static boolean isReached(Node rung) {
        return rung.getPseudoClassStates().contains(PseudoClass.getPseudoClass("reached"));
    }

    @Test
    void aGoalStaysReachedWhateverComesAfter() {
        assertEquals(List.of(false, false), reached());
        state.setBias(160);
        double error = new ThreeHouses(0.1, 160).error();
        assertTrue(error < 750 && error > 500, "the bias reaches one of the goals");
        state.setBias(150);

        assertEquals(List.of(true, false), reached());
        assertEquals(error, ladder.leastProperty().get(), 1e-6);
    }

    @Test
    void whatTheTextShowsIsNothingThatTheReaderHasReached() {
        state.glide().read(List.of("0.058", "247")).make(Pace.AT_ONCE);
        assertTrue(state.isGuided());
        assertEquals(List.of(false, false), reached());
        assertEquals(START.error(), ladder.leastProperty().get(), 1e-6);

        state.setBias(248);

        assertFalse(state.isGuided());
        assertEquals(List.of(true, true), reached());
        assertEquals(new ThreeHouses(0.058, 248).error(), ladder.leastProperty().get(), 1e-6);
    }
}
