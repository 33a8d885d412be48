package neuronlab.lesson.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import neuronlab.figure.control.CountStepper;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.lesson.shared.neuron.TrainerPage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A robot builds networks in lesson 9, in the app's window, and looks at them closely. */
class NetworkShapeWalkTest extends ApplicationTest {
    private TrainerPage page;

    @Override
    public void start(Stage stage) {
        page = TrainerPage.show(this, stage, "network-shape");
        stage.getScene().getPreferences().setReducedMotion(true);
    }

    private NetworkDiagram diagram() {
        return page.find("#network-diagram");
    }

    private String counts() {
        return lookup("#parameter-count").queryAs(Labeled.class).getText().replace('\u00a0', ' ');
    }

    private void type(String stepper, int count) {
        page.find("#" + stepper + "-stepper");
        TextField field = lookup("#" + stepper + "-stepper .text-field").queryAs(TextField.class);
        clickOn(field);
        interact(field::selectAll);
        write(String.valueOf(count)).type(KeyCode.ENTER);
    }

    private void build(int features, int classes) {
        type("features", features);
        type("classes", classes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The first circle as it is seen. */
    private Bounds firstInput() {
        Node circle = lookup("#network-diagram .network-input")
                .match(part -> part.getParent().getOpacity() > 0)
                .query();
        return circle.localToScene(circle.getLayoutBounds());
    }

    @Test
    void theSteppersGrowTheNetworkAndItsCount() {
        assertEquals("2 × 2 weights and 2 biases: 6 parameters to train.", counts());
        CountStepper features = page.find("#features-stepper");
        clickOn(features.increaseButton());
        assertEquals("3 × 2 weights and 2 biases: 8 parameters to train.", counts());
        assertEquals(
                "Network: 3 inputs, 2 outputs with softmax, 6 weights, 2 biases", diagram().getAccessibleText());
        build(3, 1);
        assertEquals("3 × 1 weights and 1 bias: 4 parameters to train.", counts());
        build(100, 100);
        assertEquals("100 × 100 weights and 100 biases: 10,100 parameters to train.", counts());
        assertEquals(
                "Network: 100 inputs, 100 outputs with softmax, 10,000 weights, 100 biases",
                diagram().getAccessibleText());
    }

    @Test
    void noNetworkMovesWhatStandsBelowIt() {
        Node below = lookup(".check-card").query();
        Set<Double> places = new TreeSet<>();
        for (int size : new int[] {1, 2, 6, 20, 100}) {
            build(size, size);
            places.add(below.localToScene(0, 0).getY() - diagram().localToScene(0, 0).getY());
        }
        assertEquals(1, places.size(), "the page jumps: " + places);
    }

    @Test
    void wheelAndKeysEnlargeAfterAClickOnTheDrawing() {
        build(30, 30);
        diagram();
        clickOn(diagram().localToScreen(4, diagram().getHeight() / 2));
        double scrolled = lookup("#lesson-pane").queryAs(ScrollPane.class).getVvalue();
        double whole = firstInput().getWidth();
        write("+");
        assertEquals(1.5 * whole, firstInput().getWidth(), 0.01);
        write("0");
        assertEquals(whole, firstInput().getWidth(), 0.01);
        interact(() -> Event.fireEvent(
                diagram(),
                new ScrollEvent(
                        ScrollEvent.SCROLL, 200, 200, 200, 200, false, false, false, false, false, false, 0, 240, 0,
                        240, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE,
                        0, 0, new PickResult(diagram(), 200, 200))));
        assertEquals(Math.E * whole, firstInput().getWidth(), 0.01);
        assertEquals(scrolled, lookup("#lesson-pane").queryAs(ScrollPane.class).getVvalue());
        write("-----");
        assertEquals(whole, firstInput().getWidth(), 0.01);
    }

    @Test
    void anArrowOfTheCarpetTellsWhichWeightItIs() {
        build(100, 100);
        NetworkDiagram diagram = diagram();
        moveTo(diagram.localToScreen(diagram.getWidth() * 0.4, diagram.getHeight() * 0.3));
        assertTrue(diagram.getHovered() instanceof Weight, "on " + diagram.getHovered());
        Weight weight = (Weight) diagram.getHovered();
        assertEquals("w_%d,%d".formatted(weight.unit() + 1, weight.input() + 1), diagram.textOf(weight));
        assertTrue(lookup(".network-note").query().isVisible());
    }
}
