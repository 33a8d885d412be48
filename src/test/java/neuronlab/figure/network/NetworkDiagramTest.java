package neuronlab.figure.network;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import neuronlab.figure.network.NetworkElement.Bias;
import neuronlab.figure.network.NetworkElement.Input;
import neuronlab.figure.network.NetworkElement.Weight;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class NetworkDiagramTest extends ApplicationTest {
    private final List<Double> committed = new ArrayList<>();
    private NetworkDiagram diagram;
    private VBox page;

    @Override
    public void start(Stage stage) {
        diagram = new NetworkDiagram(Language.ENGLISH);
        diagram.setLabels(NetworkLabels.letters(diagram.getNetworkShape(), Language.ENGLISH)
                .withWeight((o, i) -> "0.100")
                .withBias(o -> "+ 150.0")
                .withNames(i -> "area", o -> "price"));
        diagram.setEditor(new Taker());
        page = new VBox(diagram);
        Scene scene = themed(page);
        scene.getPreferences().setReducedMotion(true);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(800);
        stage.setHeight(700);
        stage.show();
    }

    private final class Taker implements NetworkEditor {
        @Override
        public boolean edits(NetworkElement element) {
            return element instanceof Weight || element instanceof Bias;
        }

        @Override
        public double value(NetworkElement element) {
            return element instanceof Weight ? 0.1004 : 150;
        }

        @Override
        public void commit(NetworkElement element, double value) {
            committed.add(value);
        }
    }

    private static Scene themed(VBox page) {
        return LightTheme.scene(new StackPane(page), 760, 640);
    }

    private Point2D centre(NetworkElement element) {
        NetworkZoom look = diagram.look();
        return diagram.localToScreen(
                look.toViewX(diagram.placement().x(element)), look.toViewY(diagram.placement().y(element)));
    }

    private TextField field() {
        return lookup(".network-field").queryAs(TextField.class);
    }

    @Test
    void aClickOnAWeightLetsTheReaderTypeItsValue() {
        clickOn(centre(new Weight(0, 0)));
        assertEquals("0.1004", field().getText());
        write("0.25").type(KeyCode.ENTER);
        assertEquals(List.of(0.25), committed);
        assertFalse(diagram.isEditing());
        assertTrue(diagram.isFocused());
    }

    @Test
    void aTypedValueIsTakenWhenTheReaderGoesElsewhere() {
        clickOn(centre(new Weight(0, 0)));
        write("0,3");
        clickOn(centre(new Input(0)));
        assertEquals(List.of(0.3), committed);
        assertFalse(diagram.isEditing());
    }

    @Test
    void escapeTakesATypedValueBack() {
        clickOn(centre(new Weight(0, 0)));
        write("0.3").type(KeyCode.ESCAPE);
        assertEquals(List.of(), committed);
        assertFalse(diagram.isEditing());
    }

    @Test
    void anUntouchedValueIsNotSetAgain() {
        clickOn(centre(new Weight(0, 0)));
        type(KeyCode.ENTER);
        assertEquals(List.of(), committed);
    }

    @Test
    void textThatIsNoNumberGetsAMessageAndChangesNothing() {
        clickOn(centre(new Bias(0)));
        write("abc").type(KeyCode.ENTER);
        assertTrue(diagram.isEditing());
        assertTrue(lookup(".network-message").query().isVisible());
        assertEquals(
                "\u201cabc\u201d is not a number. Try 150.",
                lookup(".network-message").queryAs(Label.class).getText());
        type(KeyCode.ESCAPE);
        assertFalse(diagram.isEditing());
        assertEquals(List.of(), committed);
    }

    @Test
    void theKeyboardReachesAndEditsWhatTheMouseDoes() {
        interact(() -> diagram.requestFocus());
        type(KeyCode.RIGHT);
        assertEquals("weight from area to price: 0.100", diagram.getAccessibleText());
        type(KeyCode.F2);
        write("-3").type(KeyCode.ENTER);
        assertEquals(List.of(-3.0), committed);
        type(KeyCode.RIGHT);
        assertEquals("bias of price: + 150.0", diagram.getAccessibleText());
    }

    @Test
    void aClickOnAnInputOpensNothing() {
        clickOn(centre(new Input(0)));
        assertFalse(diagram.isEditing());
    }

    @Test
    void theMouseTellsWhatItIsOn() {
        moveTo(centre(new Bias(0)));
        assertEquals(new Bias(0), diagram.getHovered());
        moveTo(diagram.localToScreen(2, 2));
        assertNull(diagram.getHovered());
    }

    @Test
    void aNewTextNeedsNoLayout() {
        interact(() -> {
            page.layout();
            diagram.setWeightText(0, 0, "−1,234.567");
            diagram.setBiasText(0, "− 3.0");
            assertFalse(diagram.isNeedsLayout());
            assertFalse(page.isNeedsLayout());
        });
        assertEquals("−1,234.567", diagram.textOf(new Weight(0, 0)));
    }

    @Test
    void whatIsLitDimsTheRest() {
        interact(() -> diagram.setHighlighted(Set.of(new Weight(0, 0))));
        Node weight = lookup(".network-weight").match(this::isShown).query();
        Node bias = lookup(".network-bias").match(this::isShown).query();
        assertTrue(weight.getPseudoClassStates().contains(NetworkPart.HIGHLIGHTED));
        assertTrue(bias.getPseudoClassStates().contains(NetworkPart.DIMMED));
    }

    private boolean isShown(Node node) {
        return !(node.getParent() instanceof NetworkGauges);
    }

    @Test
    void aPartThatIsGoneIsNoLongerCurrent() {
        interact(() -> {
            diagram.setLabels(null);
            diagram.setNetworkShape(new NetworkShape(100, 100, true, true));
            diagram.requestFocus();
        });
        type(KeyCode.DOWN);
        assertEquals("input 2: X2", diagram.getAccessibleText());
        interact(() -> diagram.setNetworkShape(new NetworkShape(1, 1, true, false)));
        assertEquals("input 1: x", diagram.getAccessibleText());
    }

    @Test
    void onlyAnUnlabelledNetworkCanBeEnlarged() {
        interact(() -> diagram.requestFocus());
        write("+");
        assertEquals(1, diagram.zoom().scale());
        interact(() -> diagram.setNetworkShape(new NetworkShape(30, 30, true, true)));
        interact(() -> diagram.requestFocus());
        write("+");
        assertEquals(1.5, diagram.zoom().scale());
        write("0");
        assertEquals(1, diagram.zoom().scale());
    }

    @Test
    void realTextsNeverOverlapNorLeaveTheFigure() {
        for (double width : new double[] {420, 620, 780}) {
            for (int size = 1; size <= 6; size++) {
                int count = size;
                interact(() -> {
                    diagram.setLabels(null);
                    diagram.setMaxWidth(width);
                    diagram.setNetworkShape(new NetworkShape(count, count, true, true));
                    page.getScene().getRoot().applyCss();
                    page.getScene().getRoot().layout();
                    assertPartsKeepApart();
                });
            }
        }
    }

    private void assertPartsKeepApart() {
        List<Node> parts = lookup(".network-part").match(this::isShown).queryAll().stream().toList();
        assertFalse(parts.isEmpty());
        for (int a = 0; a < parts.size(); a++) {
            Bounds bounds = inDiagram(parts.get(a));
            assertTrue(diagram.getLayoutBounds().contains(bounds), parts.get(a) + " leaves the figure: " + bounds);
            for (int b = a + 1; b < parts.size(); b++) {
                assertFalse(bounds.intersects(inDiagram(parts.get(b))), parts.get(a) + " and " + parts.get(b));
            }
        }
    }

    private Bounds inDiagram(Node part) {
        return diagram.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    }
}
