package neuronlab.lesson.bend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import neuronlab.figure.control.CountStepper;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.lesson.shared.neuron.TrainerPage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A robot's walk through the lesson on hidden neurons. */
class BendWalkTest extends ApplicationTest {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private TrainerPage page;

    @Override
    public void start(Stage stage) {
        page = TrainerPage.show(this, stage, "bend");
    }

    /** Brings a part of the figure to the front that stands behind a tab in a window of this size. */
    private void open(String tab) {
        lookup(".figure-tab").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().equals(tab) && button.isVisible() && button.getParent().isVisible())
                .forEach(this::clickOn);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String button) {
        clickOn(page.<Node>find(button));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void step100() throws Exception {
        open("Train");
        String before = sentence();
        press("#step-100");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !sentence().equals(before));
    }

    private String sentence() {
        return lookup("#bend-sentence").queryAs(Labeled.class).getText();
    }

    private void take(int hidden) {
        open("Train");
        CountStepper stepper = page.find("#hidden-neurons");
        for (int neuron = stepper.getValue(); neuron < hidden; neuron++) {
            clickOn(stepper.increaseButton());
        }
        assertEquals(hidden, stepper.getValue());
    }

    private Polyline line(int neuron) {
        return lookup("#bend-map .neuron-line").match(node -> node.getStyleClass().contains("neuron-" + neuron)).query();
    }

    @Test
    void aLineGetsHalfAndThreeNeuronsGetAll() throws Exception {
        step100();
        assertTrue(sentence().startsWith("After 100 steps: right about 24 of 48"), this::sentence);
        take(3);
        assertTrue(sentence().startsWith("After 0 steps"), this::sentence);
        step100();
        assertTrue(sentence().startsWith("After 100 steps: right about 48 of 48"), this::sentence);
        assertEquals(4, line(3).getPoints().size());
        assertEquals(0, line(4).getPoints().size());
        assertEquals(3, lookup("#bend-network").queryAs(NetworkDiagram.class).getNetworkShape().circles(1));
    }

    @Test
    void aNeuronThatTheKeysReachShowsWhatItAnswers() {
        take(2);
        open("Network");
        NetworkDiagram network = page.find("#bend-network");
        interact(network::requestFocus);
        for (int presses = 0; presses < 12 && !line(1).getPseudoClassStates().contains(LIT); presses++) {
            type(KeyCode.RIGHT);
        }
        assertTrue(line(1).getPseudoClassStates().contains(LIT));
        assertFalse(line(2).getPseudoClassStates().contains(LIT));
        assertTrue(sentence().startsWith("Hidden neuron 1 alone"), this::sentence);
    }

    @Test
    void whatIsLearnedAndHowItBendsCanBeChosen() {
        take(1);
        open("Build");
        press("#bend-relu");
        press("#examples-clouds");
        assertTrue(lookup("#bend-relu").queryAs(ToggleButton.class).isSelected());
        assertEquals("Either", lookup("#class-key-first").queryAs(Labeled.class).getText());
        press("#new-start");
        assertEquals("Random start 2", lookup("#start-name").queryAs(Labeled.class).getText());
        press("#zero-start");
        assertEquals("All weights at 0", lookup("#start-name").queryAs(Labeled.class).getText());
        open("Train");
        press("#reset");
        assertEquals("Random start 1", lookup("#start-name").queryAs(Labeled.class).getText());
        assertEquals("Good", lookup("#class-key-first").queryAs(Labeled.class).getText());
    }

    /** Where an example is, the example is pointed at. */
    @Test
    void aLineThatIsPointedAtShowsWhatItsNeuronAnswers() throws Exception {
        take(2);
        step100();
        page.find("#bend-map");
        Polyline line = line(2);
        List<Double> ends = line.getPoints();
        for (double share = 0.1; share < 1 && !line.getPseudoClassStates().contains(LIT); share += 0.1) {
            moveTo(line.localToScreen(
                    ends.get(0) + share * (ends.get(2) - ends.get(0)), ends.get(1) + share * (ends.get(3) - ends.get(1))));
        }
        assertTrue(line.getPseudoClassStates().contains(LIT));
        assertTrue(sentence().startsWith("Hidden neuron 2 alone"), this::sentence);
        NetworkDiagram network = lookup("#bend-network").queryAs(NetworkDiagram.class);
        assertEquals(Set.of(new NetworkElement.Hidden(0, 1)), network.getLitElements());
        moveTo("#bend-sentence");
        assertFalse(line.getPseudoClassStates().contains(LIT));
    }

    private List<Node> good() {
        return lookup("#bend-map .first-class-point").match(Node::isVisible).queryAll().stream().toList();
    }

    /** Whether a good house is drawn there. */
    private boolean isAt(double x, double y) {
        return good().stream()
                .anyMatch(house -> Math.abs(house.getTranslateX() - x) < 1 && Math.abs(house.getTranslateY() - y) < 1);
    }

    @Test
    void aHouseIsDraggedAndUndoPutsItBack() {
        page.find("#bend-map");
        Node house = good().getFirst();
        double x = house.getTranslateX();
        double y = house.getTranslateY();
        drag(house).dropBy(70, 30);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(24, good().size());
        assertFalse(isAt(x, y));
        open("Train");
        press("#undo");
        assertTrue(isAt(x, y));
    }

    @Test
    void aHouseThatIsClickedOnChangesItsClass() {
        page.find("#bend-map");
        assertEquals(24, good().size());
        clickOn(good().getFirst());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(23, good().size());
    }

    private void remove() {
        Node house = good().isEmpty()
                ? lookup("#bend-map .second-class-point").match(Node::isVisible).query()
                : good().getFirst();
        clickOn(house, MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What cannot be done is not offered. */
    @Test
    void aMapThatIsFullSaysSo() {
        Node map = page.find("#bend-map");
        interact(map::requestFocus);
        for (int houses = 48; houses < 100; houses++) {
            assertFalse(sentence().contains("do not fit"), this::sentence);
            type(KeyCode.N);
        }
        assertTrue(sentence().endsWith("More than 100 do not fit on the map: remove one to make room, or click on one to change its class."), this::sentence);
        type(KeyCode.N);
        assertEquals(76, good().size());
        open("Train");
        press("#undo");
        assertFalse(sentence().contains("do not fit"), this::sentence);
    }

    @Test
    void theLastTwoHousesAreSaidToStay() {
        open("Build");
        press("#examples-ten");
        page.find("#bend-map");
        for (int houses = 10; houses > 2; houses--) {
            assertFalse(sentence().contains("These two stay"), this::sentence);
            remove();
        }
        assertTrue(sentence().contains("These two stay: click on one"), this::sentence);
    }
}
