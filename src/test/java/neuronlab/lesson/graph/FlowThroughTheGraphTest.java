package neuronlab.lesson.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An input is moved, and what comes of it is worked out here. */
@ExtendWith(OnFxThread.class)
class FlowThroughTheGraphTest {
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

    @Test
    void lettersComeBackWithTheSwitch() {
        ToggleSwitch numbers = (ToggleSwitch) view.page().lookup("#numbers-switch");
        numbers.setSelected(true);
        assertEquals("2", graph.textOf(new NetworkElement.Input(1)));
        numbers.setSelected(false);
        assertEquals("x_2", graph.textOf(new NetworkElement.Input(1)));
    }
}
