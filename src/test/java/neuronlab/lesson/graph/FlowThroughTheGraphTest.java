package neuronlab.lesson.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.model.network.Parameter;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An input is moved, and what comes of it is worked out here. */
@ExtendWith(OnFxThread.class)
class FlowThroughTheGraphTest {
    private static final double RASTER = 4;

    private final GraphView view = new GraphView("The graph", Language.ENGLISH);
    private NetworkDiagram graph;

    @BeforeEach
    void layOut() {
        LightTheme.layOut(view.page(), 1600, 3000);
        graph = (NetworkDiagram) view.figures().getFirst();
    }

    @Test
    void anInputThatIsMovedFlowsThroughTheDrawingAndTheFormula() {
        assertEquals("x_1", graph.textOf(new NetworkElement.Input(0)));
        Slider first = (Slider) view.page().lookup("#input-slider-1");
        for (int press = 0; press < 5; press++) {
            first.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        }
        double z1 = 1 * 1.5 + 0.5 * 2 - 1 * 0.5 + 0.5;
        double z2 = -0.5 * 1.5 + 1 * 2 + 0.5 * 0.5;
        double z3 = 0.5 * 1.5 - 1 * 2 + 1 * 0.5 - 0.5;
        double y1 = Math.exp(z1) / (Math.exp(z1) + Math.exp(z2) + Math.exp(z3));
        assertEquals("1.5", graph.textOf(new NetworkElement.Input(0)));
        assertEquals("\u22120.5", graph.textOf(new NetworkElement.Weight(1, 0)));
        assertEquals("+ 0.5", graph.textOf(new NetworkElement.Bias(0)));
        assertEquals("\u2212 0.5", graph.textOf(new NetworkElement.Bias(2)));
        String share = Language.ENGLISH.numbers().fixed(y1, 2);
        assertEquals(share, graph.textOf(new NetworkElement.Output(0)));
        String written = ((Formula) view.page().lookup("#written-out-formula")).spoken();
        assertTrue(written.contains(share), written);
        assertTrue(written.contains(Language.ENGLISH.numbers().upTo(z1, 2)), written);
    }

    /** Where the drawing has that part, as the mouse finds it. */
    private Point2D find(NetworkElement element) {
        for (double y = 0; y < graph.getHeight(); y += RASTER) {
            for (double x = 0; x < graph.getWidth(); x += RASTER) {
                fire(MouseEvent.MOUSE_MOVED, x, y);
                if (element.equals(graph.getHovered())) {
                    return new Point2D(x, y);
                }
            }
        }
        throw new AssertionError("The drawing has no " + element);
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        Point2D scene = graph.localToScene(x, y);
        boolean still = type == MouseEvent.MOUSE_PRESSED;
        graph.fireEvent(new MouseEvent(
                type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, 1, false, false, false,
                false, true, false, false, true, false, still, null));
    }

    @Test
    void aWeightThatIsDraggedUpwardsMakesItsClassWinAndResetBringsTheLettersBack() {
        NetworkElement weight = new NetworkElement.Weight(0, 2, 1);
        Point2D place = find(weight);
        fire(MouseEvent.MOUSE_PRESSED, place.getX(), place.getY());
        fire(MouseEvent.MOUSE_DRAGGED, place.getX(), place.getY() - 60);
        fire(MouseEvent.MOUSE_DRAGGED, place.getX(), place.getY() - 120);
        fire(MouseEvent.MOUSE_RELEASED, place.getX(), place.getY() - 120);
        // Twenty steps of 0.1 from -1.
        double z1 = 1 * 1 + 0.5 * 2 - 1 * 0.5 + 0.5;
        double z2 = -0.5 * 1 + 1 * 2 + 0.5 * 0.5;
        double z3 = 0.5 * 1 + 1 * 2 + 1 * 0.5 - 0.5;
        double y3 = Math.exp(z3) / (Math.exp(z1) + Math.exp(z2) + Math.exp(z3));
        assertEquals("1", graph.textOf(weight));
        assertEquals(Language.ENGLISH.numbers().fixed(y3, 2), graph.textOf(new NetworkElement.Output(2)));
        ((Button) view.page().lookup("#reset")).fire();
        assertEquals("w_3,2", graph.textOf(weight));
        ((ToggleSwitch) view.page().lookup("#numbers-switch")).setSelected(true);
        assertEquals("\u22121", graph.textOf(weight));
    }

    @Test
    void whatChangesNoScoreIsToldOfAllTheSame() {
        FlowingNumbers numbers = new FlowingNumbers();
        numbers.input(0).set(0);
        List<FlowingNumbers.Flow> told = new ArrayList<>();
        numbers.flowProperty().subscribe(now -> told.add(now));

        numbers.set(new Parameter.Weight(0, 0, 0), 0.9);

        assertEquals(2, told.size());
        assertEquals(told.getFirst().scores(), told.getLast().scores());
    }

    @Test
    void theKeysMoveABiasALittle() {
        NetworkElement bias = new NetworkElement.Bias(0);
        Point2D place = find(bias);
        fire(MouseEvent.MOUSE_PRESSED, place.getX(), place.getY());
        fire(MouseEvent.MOUSE_DRAGGED, place.getX(), place.getY() - 1);
        fire(MouseEvent.MOUSE_RELEASED, place.getX(), place.getY() - 1);
        graph.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, true, false, false, false));
        graph.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, true, false, false, false));
        assertEquals("+ 0.3", graph.textOf(bias));
    }

    @Test
    void lettersComeBackWithTheSwitch() {
        ToggleSwitch numbers = (ToggleSwitch) view.page().lookup("#numbers-switch");
        numbers.setSelected(true);
        assertEquals("2", graph.textOf(new NetworkElement.Input(1)));
        numbers.setSelected(false);
        assertEquals("x_2", graph.textOf(new NetworkElement.Input(1)));
    }
}
