package neuronlab.figure.plot.layer;

import java.util.Arrays;

/**
 * Leaves out points of a curve that nobody would see: of those in one column of pixels the highest and the lowest are
 * enough, so that no peak is lost however many points there are.
 */
final class Thinning {
    private Thinning() {}

    /**
     * The points to draw.
     *
     * @param points x and y of each point in turn, in pixels
     * @return the same array if its x do not ascend or it has no more than two points for each column of pixels; else
     *     fewer points, the first and the last among them
     */
    static double[] perColumn(double[] points) {
        int count = points.length / 2;
        if (count < 2 || !ascends(points) || count <= 2 * (points[2 * count - 2] - points[0]) + 2) {
            return points;
        }
        double[] kept = new double[points.length];
        int length = keep(points, 0, kept, 0);
        for (int start = 1; start < count - 1; ) {
            int end = endOfColumn(points, start, count - 1);
            length = keepColumn(points, start, end, kept, length);
            start = end;
        }
        length = keep(points, count - 1, kept, length);
        return Arrays.copyOf(kept, length);
    }

    private static boolean ascends(double[] points) {
        for (int index = 2; index < points.length; index += 2) {
            if (points[index] < points[index - 2]) {
                return false;
            }
        }
        return true;
    }

    private static int endOfColumn(double[] points, int start, int most) {
        double column = Math.floor(points[2 * start]);
        int end = start;
        while (end < most && Math.floor(points[2 * end]) == column) {
            end++;
        }
        return end;
    }

    private static int keepColumn(double[] points, int start, int end, double[] kept, int length) {
        int least = start;
        int greatest = start;
        for (int index = start; index < end; index++) {
            least = points[2 * index + 1] < points[2 * least + 1] ? index : least;
            greatest = points[2 * index + 1] > points[2 * greatest + 1] ? index : greatest;
        }
        int after = keep(points, Math.min(least, greatest), kept, length);
        return least == greatest ? after : keep(points, Math.max(least, greatest), kept, after);
    }

    private static int keep(double[] points, int index, double[] kept, int length) {
        kept[length] = points[2 * index];
        kept[length + 1] = points[2 * index + 1];
        return length + 2;
    }
}
