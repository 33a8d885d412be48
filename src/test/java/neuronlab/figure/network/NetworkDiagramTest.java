package neuronlab.figure.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.figure.language.Language;
import neuronlab.figure.network.placement.NetworkPlacement;
import neuronlab.figure.network.placement.NetworkZoom;
import neuronlab.figure.network.shape.ActivationFunction;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.network.shape.NetworkShape.Layer;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class NetworkDiagramTest extends ApplicationTest {
    private static final NetworkShape LARGE = new NetworkShape(30, 30, true, true);

    private final List<Double> committed = new ArrayList<>();
    private Button before;
    private NetworkDiagram diagram;
    private String weightText = "0.100";
    private VBox page;
    private ScrollPane scroll;

    @Override
    public void start(Stage stage) {
        before = new Button("before");
        diagram = new NetworkDiagram(Language.ENGLISH);
        diagram.setLabels(NetworkLabels.letters(diagram.getNetworkShape(), Language.ENGLISH)
                .withWeight((o, i) -> weightText)
                .withBias(o -> "+ 150.0")
                .withNames(i -> "area", o -> "price"));
        diagram.setEditor(new Taker());
        page = new VBox(before, diagram, new Button("after"));
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        Scene scene = LightTheme.scene(new StackPane(scroll), 760, 640);
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

    private void show(NetworkShape shape) {
        interact(() -> diagram.show(shape, null));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D centre(NetworkElement element) {
        return diagram.localToScreen(diagram.seen().seen(element));
    }

    private double zoom() {
        return diagram.seen().zoom().scale();
    }

    private TextField field() {
        return lookup(".network-field").queryAs(TextField.class);
    }

    private Node current() {
        return (Node) diagram.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    }

    private String said() {
        return current().getAccessibleText();
    }

    private List<Node> shown(String selector) {
        return lookup(selector).match(NetworkDiagramTest::isShown).queryAll().stream().toList();
    }

    /** The diagram also has unseen parts that it is measured by. */
    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getOpacity() == 0 || !at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Node node, String state) {
        return node.getPseudoClassStates().stream().anyMatch(known -> known.getPseudoClassName().equals(state));
    }

    private long lit(String selector) {
        return shown(selector).stream().filter(node -> is(node, "lit")).count();
    }

    // Typing

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
    void whatWasTypedIsKeptOnAClickElsewhere() {
        clickOn(centre(new Weight(0, 0)));
        write("0.3");
        clickOn(before);
        assertEquals(List.of(0.3), committed);
        assertFalse(diagram.isEditing());
        clickOn(centre(new Weight(0, 0)));
        write("0.4");
        clickOn(centre(new Bias(0)));
        assertEquals(List.of(0.3, 0.4), committed);
        assertEquals("150", field().getText());
        clickOn(before);
        assertEquals(List.of(0.3, 0.4), committed, "a value that was only looked at is not taken");
    }

    @Test
    void textThatIsNoNumberStaysToBeMendedOnAClickElsewhere() {
        clickOn(centre(new Weight(0, 0)));
        write("0,1,");
        clickOn(before);
        assertTrue(diagram.isEditing());
        assertTrue(lookup(".network-message").query().isVisible());
        clickOn(centre(new Input(0)));
        assertFalse(diagram.isEditing());
        assertEquals(List.of(), committed);
    }

    @Test
    void theFieldIsCalledByItsPartAndSaysItsValue() {
        clickOn(centre(new Weight(0, 0)));
        assertNull(field().getAccessibleText());
        Labeled name = (Labeled) field().queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        assertEquals("weight from area to price: 0.100, as a number", name.getText());
    }

    @Test
    void theKeyboardReachesAndEditsWhatTheMouseDoes() {
        interact(() -> diagram.requestFocus());
        type(KeyCode.RIGHT);
        assertEquals("weight from area to price: 0.100", said());
        type(KeyCode.F2);
        write("-3").type(KeyCode.ENTER);
        assertEquals(List.of(-3.0), committed);
        assertTrue(is(shown(".network-weight").getFirst(), "ringed"), "the ring is lost");
        type(KeyCode.RIGHT);
        assertEquals("bias of price: + 150.0", said());
    }

    @Test
    void aClickOnAnInputOpensNothing() {
        clickOn(centre(new Input(0)));
        assertFalse(diagram.isEditing());
    }

    // Pointing

    @Test
    void theMouseTellsWhatItIsOn() {
        moveTo(centre(new Bias(0)));
        assertEquals(new Bias(0), diagram.getHovered());
        moveTo(diagram.localToScreen(2, 2));
        assertNull(diagram.getHovered());
    }

    @Test
    void aCircleLightsItsArrowsAndAnArrowItsCircles() {
        show(new NetworkShape(2, 3, true, true));
        moveTo(centre(new Input(1)));
        assertEquals(3, lit(".network-edge"));
        assertEquals(3, lit(".network-weight"));
        assertEquals(1, lit(".network-input"));
        moveTo(centre(new Weight(2, 0)));
        assertEquals(1, lit(".network-input"));
        assertEquals(1, lit(".network-bias"));
        assertEquals(1, lit(".network-weight"));
        assertTrue(shown(".network-output").stream().allMatch(node -> is(node, "dimmed")));
    }

    @Test
    void aCarpetOfEdgesShowsTheArrowsOfTheDotThatIsPointedAt() {
        show(new NetworkShape(100, 100, true, true));
        Node all = lookup(".network-edges.all").query();
        assertFalse(is(all, "dimmed"));
        moveTo(centre(new Input(40)));
        assertTrue(is(all, "dimmed"));
        assertTrue(hasInk(".network-edges.lit"));
        moveTo(diagram.localToScreen(2, 2));
        assertFalse(is(all, "dimmed"));
        assertFalse(hasInk(".network-edges.lit"));
    }

    private boolean hasInk(String picture) {
        return lookup(picture + " > .image-view").queryAs(ImageView.class).getImage() != null;
    }

    @Test
    void aClickKeepsItsPartLitUntilTheReaderLeaves() {
        show(new NetworkShape(2, 2, true, true));
        clickOn(centre(new Input(0)));
        moveTo(diagram.localToScreen(2, 2));
        assertEquals(new Input(0), diagram.getHovered());
        assertEquals(2, lit(".network-edge"));
        type(KeyCode.ESCAPE);
        assertNull(diagram.getHovered());
        clickOn(centre(new Input(1)));
        clickOn(before);
        assertNull(diagram.getHovered());
    }

    @Test
    void whatIsLitDimsTheRest() {
        interact(() -> diagram.setLitElements(Set.of(new Weight(0, 0))));
        assertTrue(is(shown(".network-weight").getFirst(), "lit"));
        assertTrue(is(shown(".network-bias").getFirst(), "dimmed"));
    }

    // Keys and screen reader

    @Test
    void arrowsStayInTheDiagramAndShortcutsGoThrough() {
        show(new NetworkShape(2, 2, true, true));
        List<KeyCode> passed = new ArrayList<>();
        interact(() -> {
            page.addEventHandler(KeyEvent.KEY_PRESSED, event -> passed.add(event.getCode()));
            diagram.requestFocus();
        });
        type(KeyCode.UP, KeyCode.LEFT, KeyCode.END, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.HOME);
        assertEquals(List.of(), passed);
        assertTrue(diagram.isFocused());
        press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        assertEquals(List.of(KeyCode.ALT, KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.DOWN), passed);
        assertEquals("input 1: x1", said());
        type(KeyCode.END);
        assertEquals("output 2: y2", said());
    }

    @Test
    void aScreenReaderHearsTheNetworkAndEachMove() {
        show(new NetworkShape(
                2, List.of(new Layer(3, true, ActivationFunction.RELU), new Layer(1, true, ActivationFunction.IDENTITY))));
        assertEquals(
                "Network: 2 inputs, hidden layer of 3 units with ReLU, 1 output, 9 weights, 4 biases",
                diagram.getAccessibleText());
        assertEquals(AccessibleRole.LIST_VIEW, diagram.getAccessibleRole());
        interact(() -> diagram.requestFocus());
        Node first = current();
        type(KeyCode.RIGHT);
        assertNotSame(first, current());
        assertEquals("weight from input 1 to hidden unit 1: w1,1", said());
        type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals("ReLU of hidden unit 1", said());
        interact(() -> diagram.setNetworkShape(new NetworkShape(2, 1, true, false)));
        assertEquals("Network: 2 inputs, 1 output, 2 weights, 1 bias", diagram.getAccessibleText());
        assertEquals("input 1: x1", said());
    }

    @Test
    void aPartThatIsGoneIsNoLongerCurrent() {
        interact(() -> {
            diagram.setLabels(null);
            diagram.setNetworkShape(new NetworkShape(100, 100, true, true));
            diagram.requestFocus();
        });
        type(KeyCode.DOWN);
        assertEquals("input 2: x2", said());
        interact(() -> diagram.setNetworkShape(new NetworkShape(1, 1, true, false)));
        assertEquals("input 1: x", said());
    }

    // Values

    @Test
    void aNewTextNeedsNoLayout() {
        interact(() -> {
            scroll.layout();
            weightText = "−1,234.567";
            diagram.refresh();
            assertFalse(diagram.isNeedsLayout());
            assertFalse(page.isNeedsLayout());
        });
        assertEquals("−1,234.567", diagram.textOf(new Weight(0, 0)));
        assertEquals("weight from area to price: −1,234.567", sayAfterRight());
    }

    private String sayAfterRight() {
        interact(() -> diagram.requestFocus());
        type(KeyCode.RIGHT);
        return said();
    }

    @Test
    void aHiddenUnitCarriesAPictureInsideIt() {
        show(new NetworkShape(
                2, List.of(new Layer(4, true, ActivationFunction.TANH), new Layer(2, true, ActivationFunction.SOFTMAX))));
        interact(() -> diagram.setPictures(element -> element instanceof NetworkElement.Hidden ? square() : null));
        WaitForAsyncUtils.waitForFxEvents();
        List<Node> pictures = shown(".a-picture");
        assertEquals(4, pictures.size());
        for (Node picture : pictures) {
            Bounds unit = inDiagram(picture.getParent());
            Bounds inner = inDiagram(picture);
            assertTrue(unit.contains(inner), inner + " leaves " + unit);
            assertTrue(inner.getWidth() > unit.getWidth() / 2, "it is small: " + inner);
        }
        assertEquals(List.of(), shown(".network-hidden .network-text"));
        moveTo(centre(new NetworkElement.Hidden(0, 2)));
        assertTrue(lookup(".network-note").query().isVisible(), "nothing says which unit it is");
    }

    private static Node square() {
        Rectangle picture = new Rectangle(8, 8);
        picture.getStyleClass().add("a-picture");
        return picture;
    }

    // Zoom

    @Test
    void onlyAnUnlabelledNetworkCanBeEnlarged() {
        interact(() -> diagram.requestFocus());
        write("+");
        assertEquals(1, zoom());
        assertEquals(List.of(), shown(".network-zoom"));
        show(LARGE);
        interact(() -> diagram.requestFocus());
        write("+");
        assertEquals(1.5, zoom());
        write("0");
        assertEquals(1, zoom());
    }

    @Test
    void aClickGivesTheDiagramTheKeysAndTheWheel() {
        show(LARGE);
        clickOn(diagram.localToScreen(2, 2));
        assertTrue(diagram.isFocused(), "the page that scrolls has taken the focus");
        write("+");
        assertEquals(1.5, zoom());
        write("-");
        assertEquals(1, zoom());
        wheel(120);
        assertEquals(Math.exp(0.5), zoom(), 1e-9);
        assertEquals(0, scroll.getVvalue());
    }

    @Test
    void theWheelOverADiagramThatNobodyTurnedToScrollsThePage() {
        show(LARGE);
        interact(before::requestFocus);
        wheel(-120);
        assertEquals(1, zoom());
    }

    private void wheel(double delta) {
        interact(() -> Event.fireEvent(
                diagram,
                new ScrollEvent(
                        ScrollEvent.SCROLL, 300, 200, 300, 200, false, false, false, false, false, false, 0, delta, 0,
                        delta, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE,
                        0, 0, new PickResult(diagram, 300, 200))));
    }

    @Test
    void aPinchEnlargesAroundItsMiddle() {
        show(LARGE);
        NetworkZoom look = diagram.seen().look();
        Point2D middle = diagram.localToScene(300, 200);
        double x = middle.getX();
        double y = middle.getY();
        interact(() -> Event.fireEvent(
                diagram,
                new ZoomEvent(
                        ZoomEvent.ZOOM, x, y, x, y, false, false, false, false, false, false, 2, 2,
                        new PickResult(diagram, x, y))));
        assertEquals(2, zoom());
        assertEquals(300, diagram.seen().look().toViewX(look.fromViewX(300)), 1e-6);
    }

    @Test
    void theButtonsDoWhatTheKeysDo() {
        show(LARGE);
        clickOn(".zoom-in").clickOn(".zoom-in");
        assertEquals(2.25, zoom());
        assertTrue(diagram.isFocused());
        clickOn(".zoom-out");
        assertEquals(1.5, zoom());
        clickOn(".zoom-whole");
        assertEquals(1, zoom());
        assertTrue(lookup(".zoom-out").query().isDisabled());
    }

    @Test
    void dotsGetTheirLabelsAsSoonAsThereIsRoom() {
        show(new NetworkShape(60, 60, true, true));
        assertEquals(List.of(), shown(".network-input .network-text"));
        interact(() -> diagram.requestFocus());
        write("++++");
        assertFalse(shown(".network-input .network-text").isEmpty());
        write("0");
        assertEquals(List.of(), shown(".network-input .network-text"));
    }

    // Motion and layout

    @Test
    void partsSlideToTheirNewPlacesAndJumpIfTheReaderWantsNoMotion() throws Exception {
        show(new NetworkShape(4, 4, true, true));
        Set<Double> places = new TreeSet<>();
        interact(() -> {
            page.getScene().getPreferences().setReducedMotion(false);
            shown(".network-softmax").getFirst().layoutXProperty().subscribe(x -> places.add(x.doubleValue()));
            diagram.setNetworkShape(new NetworkShape(6, 6, true, true));
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isSettled());
        assertTrue(places.size() > 2, "it did not slide: " + places);

        interact(() -> {
            page.getScene().getPreferences().setReducedMotion(true);
            diagram.setNetworkShape(new NetworkShape(2, 2, true, true));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isSettled());
    }

    private boolean isSettled() {
        NetworkPlacement placement = diagram.seen().placement();
        Bounds bar = inDiagram(shown(".network-softmax").getFirst());
        Point2D at = diagram.seen().seen(new NetworkElement.Softmax());
        Node output = shown(".network-output").getLast();
        boolean last = Math.abs(inDiagram(output).getCenterY()
                        - diagram.seen().seen(new Output(placement.shape().outputs() - 1)).getY())
                < 1;
        return last && Math.abs(bar.getCenterX() - at.getX()) < 1 && placement == diagram.target();
    }

    @Test
    void textSizeEnlargesTheWholeDiagram() {
        Bounds normal = inDiagram(shown(".network-input").getFirst());
        interact(() -> page.setStyle("-fx-font-size: 18px"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1.2 * normal.getWidth(), inDiagram(shown(".network-input").getFirst()).getWidth(), 0.01);
    }

    @Test
    void withAHeightOfItsOwnNoNetworkMovesThePage() {
        interact(() -> diagram.setStyle("-nl-diagram-height: 30em"));
        Set<Double> heights = new TreeSet<>();
        for (int size : new int[] {1, 3, 6, 20, 100}) {
            show(new NetworkShape(size, size, true, true));
            heights.add(diagram.getHeight());
            assertPartsKeepApart();
        }
        assertEquals(Set.of(450.0), heights);
    }

    @Test
    void realTextsNeverOverlapNorLeaveTheFigure() {
        interact(() -> diagram.setLabels(null));
        for (double width : new double[] {420, 620, 780}) {
            for (int size = 1; size <= 6; size++) {
                int count = size;
                interact(() -> {
                    diagram.setMaxWidth(width);
                    diagram.setNetworkShape(new NetworkShape(count, count, true, true));
                    page.getScene().getRoot().applyCss();
                    page.getScene().getRoot().layout();
                    assertPartsKeepApart();
                    assertEquals(count * count, shown(".network-weight").size(), count + " at " + width);
                });
            }
        }
    }

    private void assertPartsKeepApart() {
        List<Node> parts = shown(".network-part");
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

    private List<String> families(String styleClass) {
        return diagram.lookupAll(styleClass + " .network-text").stream()
                .map(Text.class::cast)
                .filter(text -> !text.getText().isEmpty() && text.getParent().getParent().getParent().getOpacity() > 0)
                .map(text -> text.getFont().getFamily())
                .distinct()
                .toList();
    }

    @Test
    void lettersAreSetAsInAFormulaAndNumbersAsInATable() {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("STIX Two Math"), families(".network-input"));
        assertEquals(List.of("Inter Tabular"), families(".network-weight"));
        assertEquals(List.of("Inter Tabular"), families(".network-bias"));
    }
}
