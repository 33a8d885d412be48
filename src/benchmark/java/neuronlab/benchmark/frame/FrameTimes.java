package neuronlab.benchmark.frame;

import java.util.Arrays;
import java.util.Locale;

/** The times of many frames, in milliseconds. */
final class FrameTimes {
    private final double[] ascending;

    FrameTimes(double[] milliseconds) {
        ascending = milliseconds.clone();
        Arrays.sort(ascending);
    }

    double median() {
        return percentile(50);
    }

    /** The smallest time that at least {@code percent} of all frames kept. */
    private double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * ascending.length);
        return ascending[Math.max(0, rank - 1)];
    }

    /** The times as an object of JSON. */
    String json() {
        return String.format(
                Locale.ROOT,
                "{\"median\": %.3f, \"p95\": %.3f, \"p99\": %.3f}",
                percentile(50),
                percentile(95),
                percentile(99));
    }
}
