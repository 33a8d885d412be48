package neuronlab.model.data;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Which rows are visited, and in what order. */
public final class RowOrder {
    private RowOrder() {}

    /** 0, 1, 2, … */
    public static int[] natural(int rows) {
        int[] order = new int[rows];
        resetToNatural(order);
        return order;
    }

    /** All of so many rows or, if there may not be as many, some that are evenly spread, the first one first. */
    public static int[] spread(int rows, int most) {
        int count = Math.min(rows, most);
        return IntStream.range(0, count)
                .map(i -> (int) ((long) i * rows / count))
                .toArray();
    }

    /** Writes 0, 1, 2, … into an array that is there already. */
    public static void resetToNatural(int[] order) {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** Shuffles in place, every order equally probable (R. Durstenfeld, Algorithm 235, 1964); allocates nothing. */
    public static void shuffle(int[] order, RandomGenerator random) {
        for (int last = order.length - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            int moved = order[chosen];
            order[chosen] = order[last];
            order[last] = moved;
        }
    }
}
