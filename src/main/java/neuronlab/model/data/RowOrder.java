package neuronlab.model.data;

import java.util.random.RandomGenerator;

/** The order in which rows are visited. */
public final class RowOrder {
    private RowOrder() {}

    /** 0, 1, 2, … */
    public static int[] natural(int rows) {
        int[] order = new int[rows];
        resetToNatural(order);
        return order;
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
