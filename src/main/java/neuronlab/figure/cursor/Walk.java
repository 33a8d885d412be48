package neuronlab.figure.cursor;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The ways in which keys lead from place to place. All stop at the ends instead of going round, and answer each arrow
 * key: where a direction leads nowhere the reader stays.
 */
public final class Walk {
    private Walk() {}

    /** Places beside each other, the first at the left: Left and Right. */
    public static int row(int count, int from, Move move) {
        return switch (move) {
            case LEFT -> by(count, from, -1);
            case RIGHT -> by(count, from, 1);
            case UP, DOWN -> from;
            default -> along(count, from, move);
        };
    }

    /** Places below each other, the first on top: Up and Down. */
    public static int column(int count, int from, Move move) {
        return switch (move) {
            case UP -> by(count, from, -1);
            case DOWN -> by(count, from, 1);
            case LEFT, RIGHT -> from;
            default -> along(count, from, move);
        };
    }

    private static int along(int count, int from, Move move) {
        return switch (move) {
            case FIRST -> Math.min(0, count - 1);
            case LAST -> count - 1;
            case PAGE_BACK -> by(count, from, -Move.PAGE);
            default -> by(count, from, Move.PAGE);
        };
    }

    /** From none, forward leads to the first place and backward to the last. */
    private static int by(int count, int from, int step) {
        if (from < 0 || from >= count) {
            return step > 0 ? Math.min(0, count - 1) : count - 1;
        }
        return Math.clamp(from + step, 0, count - 1);
    }

    /**
     * Points on a plane: Left, Right and the keys for far moves go through them by their x, Up and Down by their y, so
     * that either pair of arrows reaches each of them.
     *
     * @param x where a point lies across
     * @param y where it lies, greater upwards
     */
    public static int points(int count, IntToDoubleFunction x, IntToDoubleFunction y, int from, Move move) {
        return switch (move) {
            case UP -> through(order(count, y, x), from, Move.RIGHT);
            case DOWN -> through(order(count, y, x), from, Move.LEFT);
            default -> through(order(count, x, y), from, move);
        };
    }

    private static int[] order(int count, IntToDoubleFunction first, IntToDoubleFunction then) {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(first::applyAsDouble)
                        .thenComparingDouble(then::applyAsDouble))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int through(int[] order, int from, Move move) {
        int rank = IntStream.range(0, order.length)
                .filter(place -> order[place] == from)
                .findFirst()
                .orElse(Places.NONE);
        int next = row(order.length, rank, move);
        return next < 0 ? Places.NONE : order[next];
    }

    /**
     * Cells of a grid, numbered row by row, each row from the left: Home and End go to the ends of the row, the keys for
     * pages up and down within the column.
     *
     * @param upwards whether the first row is the lowest
     * @param entry where the first key leads from none
     */
    public static int grid(int columns, int rows, boolean upwards, int entry, int from, Move move) {
        if (from < 0 || from >= columns * rows) {
            return entry;
        }
        int column = from % columns;
        int row = from / columns;
        int down = upwards ? -1 : 1;
        return switch (move) {
            case LEFT -> cell(columns, rows, column - 1, row);
            case RIGHT -> cell(columns, rows, column + 1, row);
            case UP -> cell(columns, rows, column, row - down);
            case DOWN -> cell(columns, rows, column, row + down);
            case FIRST -> cell(columns, rows, 0, row);
            case LAST -> cell(columns, rows, columns - 1, row);
            case PAGE_BACK -> cell(columns, rows, column, row - Move.PAGE * down);
            case PAGE_ON -> cell(columns, rows, column, row + Move.PAGE * down);
        };
    }

    private static int cell(int columns, int rows, int column, int row) {
        return Math.clamp(row, 0, rows - 1) * columns + Math.clamp(column, 0, columns - 1);
    }
}
