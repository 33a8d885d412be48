package neuronlab.figure.plot.layer;

import java.util.Arrays;

/**
 * Leaves out points of a curve that nobody would see: of those in one column of pixels the highest and the lowest are
 * enough, so that no peak is lost however many points there are.
 */
final class Thinning {
    private Thinning() {}

    /**
     * The points to draw, by their index.
     *
     * @param x the points' x, in pixels
     * @param y their heights, in any measure that grows or falls with the pixels
     * @return all of them if their x do not ascend or there are no more than two for each column of pixels; else fewer,
     *     the first and the last among them
     */
    static int[] perColumn(double[] x, double[] y) {
        int count = x.length;
        if (count < 2 || !ascends(x) || count <= 2 * (x[count - 1] - x[0]) + 2) {
            int[] all = new int[count];
            Arrays.setAll(all, index -> index);
            return all;
        }
        int[] kept = new int[count];
        int length = 0;
        kept[length++] = 0;
        for (int start = 1; start < count - 1; ) {
            int end = endOfColumn(x, start, count - 1);
            length = keepColumn(y, start, end, kept, length);
            start = end;
        }
        kept[length++] = count - 1;
        return Arrays.copyOf(kept, length);
    }

    private static boolean ascends(double[] x) {
        for (int index = 1; index < x.length; index++) {
            if (x[index] < x[index - 1]) {
                return false;
            }
        }
        return true;
    }

    private static int endOfColumn(double[] x, int start, int most) {
        double column = Math.floor(x[start]);
        int end = start;
        while (end < most && Math.floor(x[end]) == column) {
            end++;
        }
        return end;
    }

    private static int keepColumn(double[] y, int start, int end, int[] kept, int length) {
        int least = start;
        int greatest = start;
        for (int index = start; index < end; index++) {
            least = y[index] < y[least] ? index : least;
            greatest = y[index] > y[greatest] ? index : greatest;
        }
        kept[length++] = Math.min(least, greatest);
        if (least != greatest) {
            kept[length++] = Math.max(least, greatest);
        }
        return length;
    }
}
