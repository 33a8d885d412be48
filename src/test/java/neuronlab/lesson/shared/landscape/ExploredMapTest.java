package neuronlab.lesson.shared.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import neuronlab.figure.heatmap.Cell;
import neuronlab.figure.heatmap.Heatmap;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.lesson.shared.neuron.ThreeHouses;
import neuronlab.model.LinearNeuron;
import neuronlab.model.Range;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has been explored of the errors over weight and bias; where a training goes comes from its formula, written out. */
@ExtendWith(OnFxThread.class)
class ExploredMapTest {
    private static final int SIDE = 15;

    private final ThreeHouses plain = new ThreeHouses(0, 0);
    private final Set<Integer> crossed = new HashSet<>(Set.of(0));
    private final NeuronTraining state = NeuronTraining.onThreeHouses(LinearNeuron.zero(1));
    private final Heatmap map = (Heatmap)
            new ExploredMap(state, new Range(0, 0.4), new Range(0, 460), Language.ENGLISH).node().getUserData();

    private void step(int steps) {
        state.live().step(steps);
        for (int step = 0; step < steps; step++) {
            plain.step();
            crossed.add(row() * SIDE + column());
        }
    }

    private int column() {
        return (int) (plain.weight() / 0.4 * SIDE);
    }

    private int row() {
        return (int) (plain.bias() / 460 * SIDE);
    }

    private void assertMarked(int column, int row) {
        assertEquals(column, map.markedColumnProperty().get());
        assertEquals(row, map.markedRowProperty().get());
    }

    @Test
    void allThatWasCrossedIsColoured() {
        step(1);
        step(10);
        step(100);
        assertEquals(crossed.size(), map.filledCells());
        assertMarked(column(), row());
        state.live().reset();
        assertEquals(1, map.filledCells());
    }

    /** What was taken back was never visited, and what is made again was. */
    @Test
    void itFollowsUndoRedoAndGoingBack() {
        step(10);
        long visited = map.filledCells();
        assertTrue(visited > 1, () -> "only " + visited + " cells");

        state.live().undo();
        assertEquals(1, map.filledCells());
        assertMarked(0, 0);

        state.live().redo();
        assertEquals(visited, map.filledCells());
        assertMarked(column(), row());

        state.setWeight(0, 0.39);
        assertEquals(visited + 1, map.filledCells());
        assertMarked((int) (0.39 / 0.4 * SIDE), row());
        state.live().undo();
        assertEquals(visited, map.filledCells());
        assertMarked(column(), row());

        for (int step = 0; step < 10; step++) {
            state.live().back();
        }
        assertEquals(1, map.filledCells());
        assertMarked(0, 0);
    }

    /** The first model in this cell is the second of all, after one step. */
    @Test
    void aCellTellsItsNumbers() {
        step(4);
        String card = map.cellDescriptionProperty().get().apply(new Cell(column(), row()));
        assertTrue(card.contains("965"), () -> "the card says: " + card);
    }
}
