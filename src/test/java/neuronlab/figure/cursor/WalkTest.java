package neuronlab.figure.cursor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WalkTest {
    /** Numbered as they are here; by x: 1, 0, 2; by y: 2, 0, 1. */
    private static final double[] X = {5, 2, 8};
    private static final double[] Y = {5, 9, 1};

    private static List<Integer> walk(int start, Move... moves) {
        int[] at = {start};
        return Arrays.stream(moves)
                .map(move -> at[0] = Walk.points(3, i -> X[i], i -> Y[i], at[0], move))
                .toList();
    }

    @Test
    void leftAndRightGoThroughPointsByXAndUpAndDownByY() {
        assertEquals(List.of(1, 0, 2, 2), walk(-1, Move.RIGHT, Move.RIGHT, Move.RIGHT, Move.RIGHT));
        assertEquals(List.of(2, 0, 1, 1), walk(-1, Move.UP, Move.UP, Move.UP, Move.UP));
        assertEquals(List.of(2, 0, 1), walk(-1, Move.LEFT, Move.LEFT, Move.LEFT));
        assertEquals(List.of(1, 0, 2), walk(-1, Move.DOWN, Move.DOWN, Move.DOWN));
        assertEquals(List.of(1, 2, 1, 2), walk(0, Move.FIRST, Move.LAST, Move.PAGE_BACK, Move.PAGE_ON));
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT, -1, 0", "LEFT, -1, 24", "RIGHT, 24, 24", "LEFT, 0, 0", "FIRST, 9, 0", "LAST, 9, 24",
        "PAGE_ON, 3, 13", "PAGE_ON, 20, 24", "PAGE_BACK, 20, 10", "PAGE_BACK, 4, 0", "UP, 7, 7", "DOWN, -1, -1",
        "RIGHT, 99, 0"
    })
    void placesInARowAnswerLeftAndRightAndFarMoves(Move move, int from, int to) {
        assertEquals(to, Walk.row(25, from, move));
    }

    @ParameterizedTest
    @CsvSource({"DOWN, -1, 0", "UP, -1, 4", "DOWN, 1, 2", "UP, 1, 0", "LEFT, 2, 2", "RIGHT, 2, 2", "LAST, 0, 4"})
    void placesInAColumnAnswerUpAndDown(Move move, int from, int to) {
        assertEquals(to, Walk.column(5, from, move));
    }

    /** A grid of 4 × 30; cell 41 is in column 1 and row 10. */
    @ParameterizedTest
    @CsvSource({
        "LEFT, 40, 40", "RIGHT, 42, 42", "UP, 45, 37", "DOWN, 37, 45", "FIRST, 40, 40", "LAST, 43, 43",
        "PAGE_BACK, 81, 1", "PAGE_ON, 1, 81"
    })
    void cellsAreWalkedInBothDirections(Move move, int whereRowsGoUp, int whereRowsGoDown) {
        assertEquals(whereRowsGoUp, Walk.grid(4, 30, true, 7, 41, move));
        assertEquals(whereRowsGoDown, Walk.grid(4, 30, false, 7, 41, move));
        assertEquals(7, Walk.grid(4, 30, true, 7, -1, move));
    }

    @Test
    void noCellIsLeftAtTheEdgeOfAGrid() {
        assertEquals(0, Walk.grid(4, 3, false, 0, 0, Move.UP));
        assertEquals(0, Walk.grid(4, 3, false, 0, 0, Move.LEFT));
        assertEquals(11, Walk.grid(4, 3, false, 0, 11, Move.RIGHT));
        assertEquals(11, Walk.grid(4, 3, false, 0, 11, Move.PAGE_ON));
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void whereThereIsNothingNoMoveLeadsAnywhere(Move move) {
        assertEquals(Places.NONE, Walk.row(0, Places.NONE, move));
        assertEquals(Places.NONE, Walk.column(0, Places.NONE, move));
        assertEquals(Places.NONE, Walk.points(0, i -> 0, i -> 0, Places.NONE, move));
    }
}
