package neuronlab.figure.readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadoutPlaceTest {
    private static final Dimension2D FIGURE = new Dimension2D(400, 300);
    private static final Dimension2D CARD = new Dimension2D(120, 80);

    @Test
    void theCardStandsToTheRightIfThereIsRoom() {
        Point2D place = ReadoutPlace.find(new BoundingBox(100, 140, 0, 20), CARD, FIGURE, 12);
        assertEquals(new Point2D(112, 110), place);
    }

    @Test
    void theCardStandsToTheLeftAtTheRightEdge() {
        Point2D place = ReadoutPlace.find(new BoundingBox(390, 150, 0, 0), CARD, FIGURE, 12);
        assertEquals(new Point2D(258, 110), place);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCardNeverCoversItsTargetNorLeavesTheFigure(int seed) {
        Random random = new Random(seed);
        Bounds target = new BoundingBox(random.nextDouble(0, 400), random.nextDouble(0, 250), 0, random.nextDouble(0, 50));
        Point2D place = ReadoutPlace.find(target, CARD, FIGURE, 12);
        Bounds card = new BoundingBox(place.getX(), place.getY(), 120, 80);
        assertFalse(card.intersects(target), () -> card + " covers " + target);
        assertTrue(new BoundingBox(0, 0, 400, 300).contains(card), card::toString);
    }
}
