package neuronlab.figure.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import neuronlab.toolkit.OnFxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Four parts of 100 by 20, a button of 50 by 20, and the gaps as they are without a stylesheet: 12 and 6. */
@ExtendWith(OnFxThread.class)
class OverflowPaneTest {
    private final List<Region> parts = IntStream.range(0, 4).mapToObj(_ -> new Region()).toList();
    private final ToggleButton more = new ToggleButton("More");
    private final OverflowPane pane = new OverflowPane(parts, more);

    @BeforeEach
    void size() {
        parts.forEach(part -> part.setPrefSize(100, 20));
        more.setPrefSize(50, 20);
    }

    /** Lays it out as high as it wishes to be in that width. */
    private void layOut(double width) {
        layOut(width, pane.prefHeight(width));
    }

    private void layOut(double width, double height) {
        pane.resize(width, height);
        pane.layout();
    }

    /** Where the upper left corners of the parts are that are there, and then that of the button. */
    private List<String> corners() {
        return pane.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(Node::getBoundsInParent)
                .map(OverflowPaneTest::corner)
                .toList();
    }

    private static String corner(Bounds bounds) {
        return "%.0f %.0f".formatted(bounds.getMinX(), bounds.getMinY());
    }

    @Test
    void inARowThatIsLongEnoughAllPartsAreThereAndNoButton() {
        assertEquals(4 * 100 + 3 * 12, pane.prefWidth(-1));
        layOut(436);
        assertEquals(List.of("0 0", "112 0", "224 0", "336 0"), corners());
        assertEquals(20, pane.prefHeight(436));
    }

    @Test
    void theLastOnesGiveWayToTheButtonThatBringsThemIn() {
        layOut(435);
        assertEquals(List.of("0 0", "112 0", "224 0", "336 0"), corners(), "three parts and the button");
        assertEquals(false, pane.getChildrenUnmodifiable().get(3).isVisible());
        layOut(300);
        assertEquals(List.of("0 0", "112 0", "224 0"), corners(), "two parts and the button");
        more.setSelected(true);
        assertEquals(20 + 6 + 20, pane.prefHeight(300));
        layOut(300);
        assertEquals(List.of("0 0", "112 0", "0 26", "112 26", "224 0"), corners(), "and the button to take them away");
        more.setSelected(false);
        layOut(300);
        assertEquals(List.of("0 0", "112 0", "224 0"), corners());
    }

    @Test
    void whereThereIsHeightEnoughAllPartsAreThereWithoutTheButton() {
        layOut(300, 46);
        assertEquals(List.of("0 0", "112 0", "0 26", "112 26"), corners());
    }

    @Test
    void aPartThatIsNotManagedTakesNoRoom() {
        parts.get(1).setManaged(false);
        layOut(330);
        assertEquals(List.of("0 0", "112 0", "224 0"), corners());
        assertEquals(3 * 100 + 2 * 12, pane.prefWidth(-1));
    }

    @Test
    void itIsNeverNarrowerThanItsWidestPart() {
        parts.getLast().setPrefWidth(180);
        assertEquals(180, pane.minWidth(-1));
        layOut(180);
        assertEquals(List.of("0 0", "112 0"), corners(), "one part and the button");
    }
}
