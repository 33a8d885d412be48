package neuronlab.lesson.shared.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.training.Turns;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The parameters of two variables over the steps; the landmarks were found by a calculation of its own, in NumPy. */
@ExtendWith(OnFxThread.class)
class ParameterCurvesTest {
    private final NeuronTraining state = NeuronTraining.onTenHouses();
    private final ParameterCurves curves =
            new ParameterCurves(state, List.of("Area", "Bathrooms", "Bias"), Language.ENGLISH);

    private List<String> labels(int curve) {
        return curves.lookup("#parameter-curve-" + curve).lookupAll(".trace-label").stream()
                .filter(label -> label.getParent().isVisible())
                .map(label -> ((Text) label).getText())
                .toList();
    }

    @Test
    void theWeightOfTheBathroomsIsLabelledWhereItTurnsAndWhereItCrossesZero() {
        Shown.in(curves, 500);
        state.live().trainNow(300);
        assertEquals(List.of(), labels(2));
        state.live().trainNow(700);
        assertEquals(List.of("39.29 at step 392"), labels(2));
        state.live().trainNow(2000);
        assertEquals(List.of("39.29 at step 392", "past 0 at step 2,283"), labels(2));
        state.live().reset();
        assertEquals(List.of(), labels(2));
    }

    @Test
    void aScreenReaderHearsTheLatestValueAndTheLandmarks() {
        state.live().trainNow(3000);
        Node chart = curves.lookup("#parameter-curve-2");
        String told = chart.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString();
        assertTrue(told.startsWith("Bathrooms, now \u2212") && told.endsWith("; past 0 at step 2,283"), told);
    }

    @Test
    void aTurnIsNoTurnUntilTheSeriesHasGoneBackForAWhile() {
        assertEquals(Optional.empty(), new Turns(new double[] {0, 5, 10}).peak());
        assertEquals(Optional.empty(), new Turns(new double[] {0, 5, 10, 9.9}).peak());
        assertEquals(Optional.of(2), new Turns(new double[] {0, 5, 10, 9}).peak());
        assertEquals(Optional.of(1), new Turns(new double[] {4, 0, 3}).trough());
        assertEquals(Optional.of(3), new Turns(new double[] {0, 2, 1, -1, -2, 1}).signChange());
        assertEquals(Optional.empty(), new Turns(new double[0]).peak());
    }
}
