package neuronlab.figure.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import org.junit.jupiter.api.Test;

class AttentionTest {
    private final IntegerProperty row = new Spotlight().rowProperty();
    private final Attention<Integer> one = attention();
    private final Attention<Integer> other = attention();

    private Attention<Integer> attention() {
        return new Attention<>(Spotlight.NO_ROW, row::getValue, row::set);
    }

    @Test
    void whatTheMousePointsAtIsLitUntilItLeaves() {
        one.point(2);
        assertEquals(2, row.get());
        one.leave();
        assertEquals(-1, row.get());
    }

    @Test
    void whatWasKeptComesBackWhenTheMouseLeaves() {
        one.keep(1);
        one.point(2);
        one.leave();
        assertEquals(1, row.get());
    }

    @Test
    void aFigureDoesNotPutOutWhatAnotherHasLitSince() {
        one.point(2);
        other.point(0);
        one.leave();
        assertEquals(0, row.get());
    }

    @Test
    void losingTheFocusTakesBackWhatWasKept() {
        one.keep(1);
        one.release();
        assertEquals(-1, row.get());
    }

    @Test
    void losingTheFocusLeavesWhatTheMouseIsOver() {
        one.keep(1);
        one.point(2);
        one.release();
        assertEquals(2, row.get());
        one.leave();
        assertEquals(-1, row.get());
    }

    @Test
    void escapeForgetsWhatWasKept() {
        one.keep(1);
        one.clear();
        one.leave();
        assertEquals(-1, row.get());
    }

    @Test
    void pointingAgainAtTheSameThingChangesNothing() {
        List<Number> changes = new ArrayList<>();
        row.addListener((_, _, now) -> changes.add(now));
        one.point(2);
        one.point(2);
        one.keep(2);
        assertEquals(List.of(2), changes);
    }
}
