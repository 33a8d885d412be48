package neuronlab.benchmark.frame;

import java.util.Arrays;
import neuronlab.benchmark.report.Measurement;

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

    /** Adds the times to what was measured, each named by what they are the times of. */
    Measurement addTo(Measurement measurement, String what) {
        return measurement
                .with(what + " median ms", median())
                .with(what + " p95 ms", percentile(95))
                .with(what + " p99 ms", percentile(99))
                .with(what + " longest ms", percentile(100));
    }
}
