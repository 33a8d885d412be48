package neuronlab.model.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import neuronlab.model.network.Predictor;

/**
 * How often a classifier is right when it is so and so sure: its answers sorted by the probability of the class that it
 * answered (M. DeGroot, S. Fienberg, The Comparison and Evaluation of Forecasters, 1983).
 *
 * @param groups from the least sure to the surest
 */
public record Reliability(List<Group> groups) {
    /**
     * The answers of which a classifier was about equally sure.
     *
     * @param from how sure it was at least
     * @param to how sure it was at most
     * @param count how many answers there are
     * @param right how many of them were right
     * @param meanSureness how sure it was of them in the mean; NaN if there are none
     */
    public record Group(double from, double to, int count, int right, double meanSureness) {
        /** The share of right answers; NaN if there are none. */
        public double accuracy() {
            return (double) right / count;
        }
    }

    public Reliability {
        groups = List.copyOf(groups);
    }

    /**
     * Sorts answers into groups.
     *
     * @param outputs the probabilities of all classes, example after example
     * @param labels the right class of each example
     * @param bounds where one group ends and the next begins, ascending between 0 and 1
     * @throws IllegalArgumentException if there are not as many probabilities for every example
     */
    public static Reliability of(double[] outputs, int[] labels, double... bounds) {
        if (labels.length == 0 || outputs.length % labels.length != 0) {
            throw new IllegalArgumentException(
                    "%d probabilities for %d examples".formatted(outputs.length, labels.length));
        }
        int classes = outputs.length / labels.length;
        int[] counts = new int[bounds.length + 1];
        int[] right = new int[bounds.length + 1];
        double[] sums = new double[bounds.length + 1];
        for (int row = 0; row < labels.length; row++) {
            int answer = Predictor.indexOfLargest(outputs, row * classes, classes);
            double sureness = outputs[row * classes + answer];
            int group = groupOf(sureness, bounds);
            counts[group]++;
            sums[group] += sureness;
            right[group] += answer == Objects.checkIndex(labels[row], classes) ? 1 : 0;
        }
        return new Reliability(IntStream.range(0, counts.length)
                .mapToObj(group -> new Group(
                        group == 0 ? 0 : bounds[group - 1],
                        group == bounds.length ? 1 : bounds[group],
                        counts[group],
                        right[group],
                        sums[group] / counts[group]))
                .toList());
    }

    private static int groupOf(double sureness, double[] bounds) {
        return (int) Arrays.stream(bounds).filter(bound -> sureness >= bound).count();
    }
}
