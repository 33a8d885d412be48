package neuronlab.model.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * The memory of a timeline: it knows how many moments may be kept, whole or as mere numbers for charts, thins tracks that
 * are too long, and takes what was given up for the moments to come.
 *
 * <p>Of a track that is too long are kept: the latest quarter of its room whole; of those before, every second, fourth,
 * eighth … one, so that they fill at most another quarter; and those that must be kept. A track is too long again only
 * after at least a tenth of its room was recorded anew, so that thinning costs a bounded time a moment.
 */
final class Store {
    private static final long BYTES_FOR_ENTRIES = 4 << 20;
    private static final long BYTES_FOR_NUMBERS = 20 << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final int FEWEST_MODELS = 16;
    /** A ghost gets a quarter of the room that the line has. */
    private static final int GHOST_SHARE = 4;
    private static final int PART = 4;

    private final Deque<Entry> spareEntries = new ArrayDeque<>();
    private final Deque<double[]> spareNumbers = new ArrayDeque<>();
    private final int measures;
    private final int entryRoom;
    /** How many numbers the largest model had so far, and how many the last one. */
    private int largest;
    private int latest;
    private int modelRoom;

    Store(int measures, int width) {
        this.measures = measures;
        this.entryRoom = (int) Math.min(MOST_ENTRIES, room(BYTES_FOR_ENTRIES, Entry.bytes(measures)));
        widen(width);
    }

    private static long room(long bytes, long each) {
        return bytes * GHOST_SHARE / (GHOST_SHARE + 1) / each;
    }

    /** Makes room for models of more numbers than before. */
    private void widen(int numbers) {
        largest = numbers;
        modelRoom = (int) Math.min(entryRoom, room(BYTES_FOR_NUMBERS, Entry.bytesOfNumbers(numbers)));
        if (modelRoom < FEWEST_MODELS) {
            throw new IllegalArgumentException("A model of %d numbers is too large for a timeline".formatted(numbers));
        }
    }

    /** How many whole models a line can hold. */
    int modelRoom() {
        return modelRoom;
    }

    Entry entry() {
        return spareEntries.isEmpty() ? new Entry(measures) : spareEntries.pop();
    }

    /** Room for so many numbers. */
    double[] numbers(int count) {
        if (count != latest) {
            spareNumbers.clear();
            latest = count;
        }
        if (count > largest) {
            widen(count);
        }
        return spareNumbers.isEmpty() ? new double[count] : spareNumbers.pop();
    }

    void giveBack(Entry entry) {
        forgetNumbers(entry);
        spareEntries.push(entry);
    }

    void forgetNumbers(Entry entry) {
        if (entry.numbers != null && entry.numbers.length == latest) {
            spareNumbers.push(entry.numbers);
        }
        entry.numbers = null;
    }

    /** Thins the line if it is too long. */
    void thinLine(Track line, LongPredicate isKept) {
        thin(line, entryRoom, modelRoom, isKept);
    }

    /** Thins a ghost if it is too long. */
    void thinGhost(Track ghost) {
        thin(ghost, entryRoom / GHOST_SHARE, modelRoom / GHOST_SHARE, _ -> false);
    }

    private void thin(Track track, int entries, int models, LongPredicate isKept) {
        // Where those that must be kept take much of a small room, less is left for the others.
        for (int room = entries; track.size() >= entries && room > 0; room /= 2) {
            track.keep(sparse(track, room, isKept), this);
        }
        for (int room = models; track.models() >= models && room > 0; room /= 2) {
            track.keepModels(sparse(track, room, isKept), this);
        }
    }

    /** Which entries stay if there is room for so many. */
    private static Predicate<Entry> sparse(Track track, int room, LongPredicate isKept) {
        int recent = Math.max(0, track.size() - Math.max(1, room / PART));
        long first = track.get(0).ordinal;
        long firstRecent = track.get(recent).ordinal;
        long apart = 1;
        while ((firstRecent - first) / apart > room / PART) {
            apart *= 2;
        }
        long distance = apart;
        return entry -> entry.ordinal >= firstRecent
                || entry.ordinal == first
                || entry.ordinal % distance == 0
                || isKept.test(entry.ordinal);
    }
}
