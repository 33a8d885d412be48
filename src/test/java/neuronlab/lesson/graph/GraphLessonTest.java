package neuronlab.lesson.graph;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.link.Part;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.lesson.LessonView;
import neuronlab.toolkit.LightTheme;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphLessonTest {
    private static final double WIDTH = 1660;
    private static final double RASTER = 6;

    private NetworkDiagram graph;
    private List<Formula> formulas;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void open() throws Exception {
        Toolkit.onFxThread(() -> {
            LessonView view = new GraphView("The graph", Language.ENGLISH);
            graph = (NetworkDiagram) view.figures().getFirst();
            formulas = view.figures().stream()
                    .filter(Formula.class::isInstance)
                    .map(Formula.class::cast)
                    .toList();
            layOut(view.page());
            return null;
        });
    }

    private static void layOut(LessonPage page) {
        Group root = new Group(page);
        root.setAutoSizeChildren(false);
        LightTheme.scene(root, WIDTH, WIDTH);
        root.applyCss();
        page.resize(WIDTH, page.prefHeight(WIDTH));
        page.layout();
        page.layout();
    }

    private static void fire(Region figure, EventType<MouseEvent> type, double x, double y) {
        double sceneX = figure.localToScene(x, y).getX();
        double sceneY = figure.localToScene(x, y).getY();
        Event.fireEvent(
                figure,
                new MouseEvent(
                        type, sceneX, sceneY, sceneX, sceneY, MouseButton.NONE, 0, false, false, false, false, false, false, false, true,
                        false, true, null));
    }

    private static void type(Region figure, KeyCode key) {
        Event.fireEvent(figure, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** Moves the mouse over the drawing until it is on that element. */
    private void pointAt(NetworkElement element) {
        for (double x = 0; x < graph.getWidth(); x += RASTER) {
            for (double y = 0; y < graph.getHeight(); y += RASTER) {
                fire(graph, MouseEvent.MOUSE_MOVED, x, y);
                if (element.equals(graph.getHovered())) {
                    return;
                }
            }
        }
        throw new AssertionError("The drawing has no " + element);
    }

    @Test
    void whatTheMousePointsAtInTheDrawingLightsUpInEveryFormula() throws Exception {
        Toolkit.onFxThread(() -> {
            pointAt(new NetworkElement.Bias(1));
            formulas.forEach(formula -> assertEquals(Part.bias(1), formula.litPartProperty().get()));
            assertEquals(Set.of(new NetworkElement.Bias(1)), graph.getLitElements());
            fire(graph, MouseEvent.MOUSE_EXITED, -1, -1);
            formulas.forEach(formula -> assertEquals(null, formula.litPartProperty().get()));
            assertEquals(Set.of(), graph.getLitElements());
            return null;
        });
    }

    @Test
    void theKeyboardGoesThroughAFormulaAndLightsUpTheDrawing() throws Exception {
        Toolkit.onFxThread(() -> {
            Formula matrix = formulas.getFirst();
            type(matrix, KeyCode.HOME);
            assertEquals(Set.of(new NetworkElement.Output(0)), graph.getLitElements());
            type(matrix, KeyCode.END);
            assertEquals(Set.of(new NetworkElement.Bias(2)), graph.getLitElements());
            type(matrix, KeyCode.ESCAPE);
            assertEquals(Set.of(), graph.getLitElements());
            return null;
        });
    }

    @Test
    void oneLetterOfTheShortFormStandsForAllOfItsKind() throws Exception {
        Toolkit.onFxThread(() -> {
            Formula shortest = formulas.getLast();
            type(shortest, KeyCode.HOME);
            type(shortest, KeyCode.RIGHT);
            assertEquals(Set.of(new NetworkElement.Softmax()), graph.getLitElements());
            type(shortest, KeyCode.RIGHT);
            assertEquals(9, graph.getLitElements().size());
            assertTrue(graph.getLitElements().stream().allMatch(NetworkElement.Weight.class::isInstance));
            return null;
        });
    }

    @Test
    void theDrawingSaysWhatItShowsAndWhatItsKeysDo() {
        String help = graph.getAccessibleHelp();
        assertTrue(help.startsWith("Computation graph: three features, three classes"), help);
        assertTrue(help.contains("Arrow keys move from part to part"), help);
        assertEquals(
                "Network: 3 inputs, 3 outputs with softmax, 9 weights, 3 biases", graph.getAccessibleText());
    }

    @Test
    void allFormsSayTheSame() {
        assertEquals("y equals softmax of W x plus b", formulas.getLast().spoken());
        assertEquals(
                "z 1 equals w 1,1 x 1 plus w 1,2 x 2 plus w 1,3 x 3 plus b 1",
                formulas.get(1).spoken().split("\\. ")[0]);
        assertEquals("w_2,3", graph.textOf(new NetworkElement.Weight(1, 2)));
        assertEquals("x_3", graph.textOf(new NetworkElement.Input(2)));
    }
}
