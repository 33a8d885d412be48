package neuronlab.figure.network.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.network.shape.NetworkWeights;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a change costs, counted and not timed. */
class RedrawTest {
    private static final NetworkWeights START = (layer, unit, input) -> (unit - input) / 100.0;

    private int reads;
    private int changes;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private NetworkWeights counted(NetworkWeights weights) {
        return (layer, unit, input) -> {
            reads++;
            return weights.of(layer, unit, input);
        };
    }

    private static EdgePicture picture(Region diagram, String kind) {
        return (EdgePicture) diagram.lookup(".network-edges." + kind);
    }

    private static List<Line> lines(Region diagram) {
        return diagram.lookupAll(".network-edge.weighted .line").stream().map(Line.class::cast).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 50})
    void eachFrameOfATrainingReadsEachWeightOnceAndPaintsOnce(int size) throws Exception {
        Toolkit.onFxThread(() -> {
            NetworkDiagram diagram = new NetworkDiagram(Language.ENGLISH);
            diagram.setNetworkShape(new NetworkShape(size, size, true, true));
            diagram.setWeights(START);
            Shown shown = Shown.in(diagram, 420);
            EdgePicture edges = picture(diagram, "all");
            int before = edges.paintings();
            int frames = 5;
            for (int frame = 1; frame <= frames; frame++) {
                double grown = 1 + frame / 10.0;
                diagram.setWeights(counted((layer, unit, input) -> START.of(layer, unit, input) * grown));
            }
            assertEquals(frames * size * size, reads);
            boolean pictured = size > 10;
            assertEquals(pictured ? frames : 0, edges.paintings() - before);
            assertFalse(shown.needsLayout());
            return null;
        });
    }

    @Test
    void whatStaysTheSameIsNotDrawnAgain() throws Exception {
        Toolkit.onFxThread(() -> {
            NetworkDiagram diagram = new NetworkDiagram(Language.ENGLISH);
            diagram.setNetworkShape(new NetworkShape(20, 20, true, true));
            diagram.setWeights(START);
            Shown shown = Shown.in(diagram, 800);
            int before = picture(diagram, "all").paintings();
            diagram.setWeights((layer, unit, input) -> START.of(layer, unit, input));
            diagram.refresh();
            shown.point(400, 250);
            assertTrue(diagram.getHovered() instanceof Weight);
            shown.leave();
            assertEquals(before, picture(diagram, "all").paintings());
            assertTrue(picture(diagram, "lit").paintings() > 0);
            return null;
        });
    }

    @Test
    void onlyTheEdgeWhoseWeightHasChangedIsRestyled() throws Exception {
        Toolkit.onFxThread(() -> {
            NetworkDiagram diagram = new NetworkDiagram(Language.ENGLISH);
            NetworkShape shape = new NetworkShape(3, 2, true, true);
            diagram.show(shape, NetworkLabels.letters(shape, Language.ENGLISH).withWeight((o, i) -> "" + o + i));
            diagram.setWeights((layer, unit, input) -> 0.5);
            Shown shown = Shown.in(diagram, 800);
            lines(diagram).forEach(line -> line.strokeWidthProperty().addListener((_, _, _) -> changes++));
            texts(diagram).forEach(text -> text.textProperty().addListener((_, _, _) -> changes++));
            diagram.setWeights((layer, unit, input) -> unit == 1 && input == 2 ? -0.9 : 0.5);
            assertEquals(2, changes, "the two halves of one line");
            assertFalse(shown.needsLayout());
            return null;
        });
    }

    private static Stream<Text> texts(Region diagram) {
        return diagram.lookupAll(".network-text").stream().map(Text.class::cast);
    }

    @Test
    void theSignOfAWeightIsSeenByColourAndByForm() throws Exception {
        Toolkit.onFxThread(() -> {
            NetworkDiagram diagram = new NetworkDiagram(Language.ENGLISH);
            diagram.setNetworkShape(new NetworkShape(1, 2, false, false));
            diagram.setWeights((layer, unit, input) -> unit == 0 ? 2 : -1);
            Shown.in(diagram, 800);
            List<Line> thick = lines(diagram).stream().filter(line -> line.getStrokeDashArray().isEmpty()).toList();
            List<Line> dashed = lines(diagram).stream().filter(line -> !line.getStrokeDashArray().isEmpty()).toList();
            assertEquals(2, thick.size());
            assertEquals(2, dashed.size());
            assertTrue(thick.getFirst().getStrokeWidth() > dashed.getFirst().getStrokeWidth());
            assertEquals(2, Set.of(thick.getFirst().getStroke(), dashed.getFirst().getStroke()).size());
            diagram.setWeights(null);
            assertTrue(lines(diagram).isEmpty());
            Node plain = diagram.lookup(".network-edge.plain");
            assertTrue(plain != null);
            return null;
        });
    }
}
