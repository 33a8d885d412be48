package neuronlab.benchmark.frame;

import java.util.function.Supplier;

/** Counts the inputs that changed something: one that was missed must not pass for a quick one. */
final class Changes {
    private final Supplier<String> reading;
    private String last = "";
    private int count;

    Changes(Supplier<String> reading) {
        this.reading = reading;
    }

    void count() {
        String now = reading.get();
        if (!now.equals(last)) {
            count++;
            last = now;
        }
    }

    /** Starts over; returns what it had counted. */
    int reset() {
        int result = count;
        count = 0;
        return result;
    }
}
