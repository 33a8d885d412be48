package neuronlab.figure.curves;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps labels that stand above each other from touching, each as near to where it belongs as the others allow. */
final class Apart {
    private Apart() {}

    /**
     * The middles of labels of one height, so that none overlaps another and all lie within the room where they fit.
     *
     * @param wished where each label belongs
     * @param height of a label
     * @param room from 0 to where labels may reach
     */
    static double[] place(double[] wished, double height, double room) {
        List<Integer> order = IntStream.range(0, wished.length)
                .boxed()
                .sorted(Comparator.comparingDouble(index -> wished[index]))
                .toList();
        double[] placed = new double[wished.length];
        double least = height / 2;
        for (int index : order) {
            placed[index] = Math.max(wished[index], least);
            least = placed[index] + height;
        }
        double most = room - height / 2;
        for (int index : order.reversed()) {
            placed[index] = Math.min(placed[index], most);
            most = placed[index] - height;
        }
        return placed;
    }
}
