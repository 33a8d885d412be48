package neuronlab.lesson.bend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import neuronlab.figure.plot.layer.ValueGrid;
import neuronlab.model.data.Table;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Parameters;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class BendStateTest {
    private final BendState state = new BendState();

    private BendSnapshot after(long steps) {
        state.training().trainNow(steps);
        return state.snapshotProperty().get();
    }

    @Test
    void aLineGetsHalfOfTheHousesRight() {
        assertEquals(0.5, after(300).training().accuracy());
        assertEquals(48, state.snapshotProperty().get().training().total());
        assertEquals(0.6926, state.training().trainer().loss(), 5e-5);
    }

    @ParameterizedTest
    @CsvSource({"TANH", "RELU"})
    void threeBentNeuronsGetAllRight(Activation bend) {
        state.setHidden(3);
        state.setBend(bend);
        BendSnapshot solved = after(2000);
        assertEquals(1, solved.training().accuracy());
        assertTrue(solved.heldOut().right() >= 45, () -> "only " + solved.heldOut().right());
    }

    @Test
    void sixStraightNeuronsAreNoBetterThanALine() {
        state.setHidden(6);
        state.setBend(Activation.IDENTITY);
        assertEquals(24, after(300).training().right());
    }

    @Test
    void neuronsThatBeginAlikeStayAlike() {
        state.setHidden(3);
        state.startAtNothing();
        Parameters model = after(300).model();
        assertEquals(model.weight(0, 0, 0), model.weight(0, 2, 0));
        assertEquals(24, state.snapshotProperty().get().training().right());
    }

    @Test
    void theTenHousesAreLearnedByHeart() {
        state.choose(ExampleSet.TEN);
        BendSnapshot line = after(1000);
        assertEquals(7, line.training().right());
        assertEquals(7, line.heldOut().right());
        state.setHidden(3);
        BendSnapshot bent = after(2000);
        assertEquals(10, bent.training().right());
        assertTrue(bent.heldOut().right() < 7);
    }

    @Test
    void threeNeuronsTellTheCloudsApartFromEveryStart() {
        state.choose(ExampleSet.CLOUDS);
        assertTrue(after(300).training().right() < 64);
        state.setHidden(3);
        for (int start = 1; start <= 20; start++) {
            BendSnapshot solved = after(100);
            assertTrue(solved.training().right() >= 78, () -> solved + " after start " + solved.setting().start());
            state.startAnew();
        }
    }

    @Test
    void anotherStartIsAnotherModelAndTheSameOneComesBackWithReset() {
        Parameters first = state.snapshotProperty().get().model();
        state.setHidden(2);
        Parameters two = state.snapshotProperty().get().model();
        state.startAnew();
        assertNotEquals(two, state.snapshotProperty().get().model());
        after(10);
        state.training().reset();
        assertEquals(first, state.snapshotProperty().get().model());
        assertEquals(0, state.snapshotProperty().get().setting().hidden());
        assertEquals(0, state.snapshotProperty().get().steps());
    }

    @Test
    void aMovedHouseChangesTheScaleAndNothingOfWhatIsThoughtOfHousesAndComesBack() {
        state.setHidden(3);
        double before = after(50).raw().outputs(1800, 3)[0];
        Table points = state.snapshotProperty().get().setting().points();
        state.learnFrom(points.withInput(0, 0, 1200).withInput(0, 1, 5));
        BendSnapshot moved = state.snapshotProperty().get();
        assertEquals(1200, moved.setting().points().input(0, 0));
        assertEquals(50, moved.steps());
        assertEquals(before, moved.raw().outputs(1800, 3)[0], 1e-9);
        double[] areas = IntStream.range(0, 48).mapToDouble(row -> row == 0 ? 1200 : points.input(row, 0)).toArray();
        double mean = Arrays.stream(areas).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(areas).map(area -> (area - mean) * (area - mean)).average().orElseThrow());
        assertEquals((1200 - mean) / deviation, moved.setting().table().input(0, 0), 1e-9);
        state.training().undo();
        assertEquals(points, state.snapshotProperty().get().setting().points());
        state.training().redo();
        state.training().reset();
        assertTrue(state.snapshotProperty().get().setting().isAsGiven());
    }

    @Test
    void answersRunFromNothingToEverything() {
        state.setHidden(1);
        after(100);
        BendSnapshot now = state.snapshotProperty().get();
        ValueGrid answers = new HiddenNeurons(now.raw(), ExampleSet.MIDDLING).answers(0, 8, 8);
        double area = 1100 + 0.5 * 1700 / 8;
        double bathrooms = 0.5 + 0.5 * 5.0 / 8;
        Parameters raw = now.raw();
        double sum = raw.weight(0, 0, 0) * area + raw.weight(0, 0, 1) * bathrooms + raw.bias(0, 0);
        assertEquals((Math.tanh(sum) + 1) / 2, answers.at(0, 0), 1e-9);
        double[] probabilities = raw.outputs(area, bathrooms);
        assertArrayEquals(
                new double[] {probabilities[0]},
                new double[] {new HiddenNeurons(raw, ExampleSet.MIDDLING).probabilities(8, 8).at(0, 0)},
                1e-9);
    }
}
