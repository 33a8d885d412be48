package neuronlab.figure.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class WhileSeenTest {
    private final IntegerProperty value = new SimpleIntegerProperty(1);
    private final Region part = new Region();
    private final Group inner = new Group(part);
    private final Group outer = new Group(inner);
    private final List<Integer> shown = new ArrayList<>();

    private void follow() {
        WhileSeen.follow(value, part, () -> shown.add(value.get()));
    }

    @Test
    void whatIsInSightIsShownAtOnce() {
        follow();
        value.set(2);
        assertEquals(List.of(1, 2), shown);
    }

    @Test
    void whatIsHiddenIsShownOnceWhenItComesBack() {
        follow();
        outer.setVisible(false);
        value.set(2);
        value.set(3);
        assertEquals(List.of(1), shown);
        outer.setVisible(true);
        assertEquals(List.of(1, 3), shown);
        value.set(4);
        assertEquals(List.of(1, 3, 4), shown);
    }

    @Test
    void nothingIsShownWhileAnythingAroundItIsHidden() {
        inner.setVisible(false);
        outer.setVisible(false);
        follow();
        inner.setVisible(true);
        assertEquals(List.of(), shown);
        part.setVisible(false);
        outer.setVisible(true);
        assertEquals(List.of(), shown);
        part.setVisible(true);
        assertEquals(List.of(1), shown);
    }

    @Test
    void whatHasNotChangedIsNotShownAgain() {
        follow();
        outer.setVisible(false);
        outer.setVisible(true);
        assertEquals(List.of(1), shown);
    }
}
