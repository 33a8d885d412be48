package neuronlab.figure.plot.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class LandmarkLayerTest {
    private final LandmarkLayer layer =
            new LandmarkLayer("mark", "words", LabelSide.ABOVE_RIGHT, LabelSide.BELOW_RIGHT);

    @BeforeEach
    void place() {
        AxisScale axis = new AxisScale.Linear(0, 1);
        layer.place(new PlotTransform(axis, axis, 400, 200));
    }

    /** The words that can be read, in the order of the landmarks. */
    private List<Text> words() {
        return ((Group) layer.node())
                .lookupAll(".words").stream().filter(node -> node.getParent().isVisible()).map(Text.class::cast).toList();
    }

    private static Bounds room(Node words) {
        return words.localToScene(words.getLayoutBounds());
    }

    @Test
    void landmarksInOnePlaceHaveTheirWordsOnDifferentSides() {
        layer.show(List.of(new Landmark(0.5, 0.5, "one"), new Landmark(0.5, 0.5, "another")));

        assertEquals(List.of("one", "another"), words().stream().map(Text::getText).toList());
        assertFalse(room(words().get(0)).intersects(room(words().get(1))));
    }

    @Test
    void wordsFarFromEachOtherStandOnTheSideThatIsWishedFor() {
        layer.show(List.of(new Landmark(0.1, 0.5, "one"), new Landmark(0.7, 0.5, "another")));

        assertEquals(room(words().get(0)).getMinY(), room(words().get(1)).getMinY(), 1e-9);
    }

    @Test
    void wordsThatStayMoveNowhereElseMeanwhile() {
        List<Landmark> crowded = List.of(new Landmark(0.5, 0.5, "one"), new Landmark(0.5, 0.5, "another"));
        layer.show(crowded);
        List<Number> places = new ArrayList<>();
        words().forEach(text -> text.yProperty().addListener((_, _, now) -> places.add(now)));
        layer.show(crowded);

        assertEquals(List.of(), places);
    }

    @Test
    void fewerLandmarksLeaveNoWordsBehind() {
        layer.show(Collections.nCopies(LandmarkLayer.MOST, new Landmark(0.5, 0.5, "here")));
        layer.show(List.of(new Landmark(0.5, 0.5, "there")));

        assertEquals(List.of("there"), words().stream().map(Text::getText).toList());
        assertEquals(1, layer.landmarks().size());
    }

    @Test
    void thereIsNoRoomForMore() {
        List<Landmark> tooMany = Collections.nCopies(LandmarkLayer.MOST + 1, new Landmark(0, 0, "here"));

        assertThrows(IllegalArgumentException.class, () -> layer.show(tooMany));
    }
}
