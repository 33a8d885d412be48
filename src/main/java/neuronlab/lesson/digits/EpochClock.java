package neuronlab.lesson.digits;

import java.util.ArrayDeque;
import java.util.Deque;

/** How fast epochs have followed each other lately, and how fast they could. */
final class EpochClock {
    private static final int LATELY = 10;
    private static final double NANOS = 1e9;

    private final Deque<Long> ends = new ArrayDeque<>();
    private final Deque<Long> lengths = new ArrayDeque<>();

    /** After a pause: what was before it does not count. */
    void restart() {
        ends.clear();
    }

    /** An epoch lasted from {@code start} to {@code end}, in nanoseconds. */
    void count(long start, long end) {
        keep(ends, end);
        keep(lengths, end - start);
    }

    private static void keep(Deque<Long> latest, long number) {
        latest.addLast(number);
        if (latest.size() > LATELY) {
            latest.removeFirst();
        }
    }

    /** Epochs a second, with pauses; 0 if there were not yet two. */
    double pace() {
        long span = ends.isEmpty() ? 0 : ends.getLast() - ends.getFirst();
        return span == 0 ? 0 : (ends.size() - 1) * NANOS / span;
    }

    /** Epochs a second without pauses; 0 if there was none yet. */
    double speed() {
        long total = lengths.stream().mapToLong(Long::longValue).sum();
        return total == 0 ? 0 : lengths.size() * NANOS / total;
    }
}
