package neuronlab.figure.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import neuronlab.figure.language.Language;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A number goes into a neuron, and comes out of its weight as the product. */
class NumberFlowTest extends ApplicationTest {
    private NetworkDiagram diagram;
    private Scene scene;

    @Override
    public void start(Stage stage) {
        diagram = new NetworkDiagram(Language.ENGLISH);
        diagram.setNetworkShape(new NetworkShape(1, 1, true, false));
        scene = LightTheme.scene(new StackPane(diagram), 760, 300);
        scene.getPreferences().setReducedMotion(false);
        stage.setScene(scene);
        stage.show();
    }

    private static String leaving(NetworkElement part) {
        return switch (part) {
            case NetworkElement.Input _ -> "2,000";
            case NetworkElement.Weight _ -> "200";
            default -> "350";
        };
    }

    private List<Label> numbers() {
        return diagram.lookupAll(".travelling-number").stream().map(Label.class::cast).toList();
    }

    private NumberFlow flow() {
        return (NumberFlow) diagram.getChildrenUnmodifiable().stream()
                .filter(NumberFlow.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itComesOutMultipliedAndGoesOnAsTheSum() throws TimeoutException {
        interact(() -> {
            diagram.letNumbersFlow(NumberFlowTest::leaving);
            List<String> told = new ArrayList<>();
            double x = 0;
            for (double part : new double[] {0.1, 0.45, 0.8}) {
                flow().show(part);
                Label number = numbers().getFirst();
                told.add(number.getText());
                assertTrue(number.getLayoutX() > x, "it goes on to the right");
                x = number.getLayoutX();
                assertTrue(diagram.getLayoutBounds().contains(number.getBoundsInParent()), "it is in sight");
            }
            assertEquals(List.of("2,000", "200", "350"), told);
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> numbers().isEmpty());
    }

    /** In a wide figure and in a narrow one, with one input and with two. */
    @ParameterizedTest
    @CsvSource({"760, 1", "300, 1", "760, 2", "300, 2"})
    void onItsWayItCoversNoPart(double width, int inputs) {
        interact(() -> {
            diagram.setNetworkShape(new NetworkShape(inputs, 1, true, false));
            diagram.setMaxWidth(width);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            diagram.letNumbersFlow(NumberFlowTest::leaving);
            for (double part = 0.01; part < 1; part += 0.01) {
                flow().show(part);
                for (Label number : numbers()) {
                    Bounds place = number.localToScene(number.getLayoutBounds());
                    assertEquals(List.of(), covered(number, place), "after " + part + " at " + place);
                }
            }
        });
    }

    private List<Node> covered(Label number, Bounds place) {
        return !number.isVisible()
                ? List.of()
                : Stream.of(".network-input", ".network-weight", ".network-bias", ".network-output")
                        .flatMap(part -> diagram.lookupAll(part).stream())
                        .filter(part -> part.localToScene(part.getLayoutBounds()).contains(place.getCenterX(), place.getCenterY()))
                        .toList();
    }

    @Test
    void insideAPartItIsOutOfSight() {
        interact(() -> {
            diagram.letNumbersFlow(NumberFlowTest::leaving);
            flow().show(0.32);
            assertFalse(numbers().getFirst().isVisible());
        });
    }

    @Test
    void oneAtATimeSetsOff() {
        interact(() -> {
            diagram.letNumbersFlow(NumberFlowTest::leaving);
            Label first = numbers().getFirst();
            diagram.letNumbersFlow(NumberFlowTest::leaving);
            assertEquals(List.of(first), numbers());
        });
    }

    @Test
    void withReducedMotionNothingTravels() {
        interact(() -> {
            scene.getPreferences().setReducedMotion(true);
            diagram.letNumbersFlow(NumberFlowTest::leaving);
            assertEquals(List.of(), numbers());
        });
    }
}
