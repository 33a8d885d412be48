package neuronlab.lesson.trainclassifier;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.scene.shape.Polyline;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.training.LearningChart;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.timeline.Track;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LossCurveTest {
    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    /** A sure model that is told it was wrong has a loss above 1. */
    @Test
    void aLossAboveOneIsOnTheChart() throws Exception {
        Toolkit.onFxThread(() -> {
            ClassifierState state = new ClassifierState();
            state.setStandardised(true);
            Language english = Language.ENGLISH;
            LearningChart chart = new LearningChart(
                    state.training(), state.replay(), List.of("Right"), () -> List.of("7 of 10"), english);
            Shown shown = Shown.in(chart.node(), 500);
            state.learnFrom(labelledByArea(state, LabelledHouses.GOOD, LabelledHouses.BAD));
            state.training().trainNow(2000);
            state.learnFrom(labelledByArea(state, LabelledHouses.BAD, LabelledHouses.GOOD));
            shown.layOut(500);
            double largest = Arrays.stream(losses(state)).max().orElseThrow();
            assertTrue(largest > 1, () -> "the largest loss is " + largest);
            Polyline losses = (Polyline) chart.node().lookup(".plot .curve-1");
            for (int index = 1; index < losses.getPoints().size(); index += 2) {
                assertTrue(losses.getPoints().get(index) >= -1e-9, "a loss is above the plot area");
            }
            return null;
        });
    }

    private static double[] losses(ClassifierState state) {
        Track line = state.training().timeline().line();
        return line.losses(0, line.size());
    }

    private static Table labelledByArea(ClassifierState state, int small, int large) {
        Table houses = state.housesProperty().get();
        for (int house = 0; house < houses.rows(); house++) {
            houses = houses.withTarget(house, houses.input(house, 0) < 1800 ? small : large);
        }
        return houses;
    }
}
