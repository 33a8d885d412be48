package neuronlab.figure.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five parts that are 40 wide at least and 20 high; without a style sheet they are 5 apart. */
class EqualColumnsTest {
    private final List<Region> parts = IntStream.range(0, 5).mapToObj(_ -> part()).toList();
    private final EqualColumns columns = new EqualColumns("columns", parts);

    private static Region part() {
        Region part = new Region();
        part.setMinWidth(40);
        part.setPrefHeight(20);
        return part;
    }

    private Rectangle2D place(int index) {
        Region part = parts.get(index);
        return new Rectangle2D(part.getLayoutX(), part.getLayoutY(), part.getWidth(), part.getHeight());
    }

    @ParameterizedTest
    @CsvSource({
        // one row: 5 · 40 + 4 · 5 = 220 is just enough
        "220, 20, 40, 5",
        "320, 20, 60, 5",
        // two rows of three and two: 3 · 40 + 2 · 5 = 130
        "219, 45, 70, 3",
        "130, 45, 40, 3",
        // narrower than it may be, three rows of two, two and one
        "105, 70, 50, 2"
    })
    void thePartsFillAsFewRowsAsItTakes(double width, double height, double each, int inARow) {
        columns.resize(width, columns.prefHeight(width));
        columns.layout();
        assertEquals(height, columns.getHeight());
        assertEquals(inARow, parts.stream().filter(part -> part.getLayoutY() == 0).count());
        parts.forEach(part -> assertEquals(each, part.getWidth(), 1));
        assertEquals(height, parts.getLast().getBoundsInParent().getMaxY());
    }

    @Test
    void itAsksForOneRowAndGetsByWithTwo() {
        assertEquals(220, columns.prefWidth(-1));
        assertEquals(130, columns.minWidth(-1));
        assertEquals(20, columns.prefHeight(-1));
    }

    @Test
    void paddingIsLeftFree() {
        columns.setPadding(new Insets(1, 2, 3, 4));
        assertEquals(220 + 6, columns.prefWidth(-1));
        columns.resize(226, columns.prefHeight(226));
        columns.layout();
        assertEquals(20 + 4, columns.getHeight());
        assertEquals(new Rectangle2D(4, 1, 40, 20), place(0));
        assertEquals(new Rectangle2D(4 + 4 * 45, 1, 40, 20), place(4));
    }
}
