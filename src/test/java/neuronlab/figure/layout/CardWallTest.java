package neuronlab.figure.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a style sheet cards are 200 wide at most, 30 at least, and 8 apart. */
class CardWallTest {
    /** A square picture with a line of 20 below it. */
    private static final class Card extends Region {
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width + 20;
        }
    }

    @ParameterizedTest
    @CsvSource({
        // wide and low: one row
        "1000, 120, 92, 10",
        // five beside each other are larger than ten
        "500, 300, 93, 5",
        // four would be larger still, but leave a row half empty
        "600, 500, 113, 5",
        // never wider than they may be
        "3000, 800, 200, 10",
        // the height limits them
        "900, 60, 40, 10"
    })
    void cardsAreOfOneSizeAndAsLargeAsThereIsRoom(double width, double height, double side, int inARow) {
        List<Card> cards = IntStream.range(0, 10).mapToObj(_ -> new Card()).toList();
        CardWall wall = new CardWall(cards);
        wall.resize(width, height);
        wall.layout();
        cards.forEach(card -> assertEquals(side, card.getWidth()));
        assertEquals(inARow, cards.stream().filter(card -> card.getLayoutY() == 0).count());
        assertEquals(side + 8, cards.get(1).getLayoutX() - cards.get(0).getLayoutX());
    }
}
