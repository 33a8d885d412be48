package neuronlab.model.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Moments in the order in which they were recorded, as series for charts. Read-only from outside; entries are numbered
 * from 0 to {@code size() - 1}, and the numbers change when old ones are given up.
 */
public final class Track {
    private final List<Entry> entries = new ArrayList<>();
    private int models;

    Track() {}

    /** How many moments there are. */
    public int size() {
        return entries.size();
    }

    /**
     * How many steps had been made.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public long step(int index) {
        return entries.get(index).step;
    }

    /**
     * How many epochs had been completed.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public long epoch(int index) {
        return entries.get(index).epoch;
    }

    /**
     * The loss.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public double loss(int index) {
        return entries.get(index).loss;
    }

    /**
     * A further measure; NaN where it was not noted.
     *
     * @throws IndexOutOfBoundsException if there is no such entry or measure
     */
    public double measure(int index, int measure) {
        return entries.get(index).measures[measure];
    }

    /**
     * Whether the model is still known: of old moments, often only the loss is.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public boolean hasModel(int index) {
        return entries.get(index).numbers != null;
    }

    /**
     * A parameter of the model; NaN where the model is not known any more.
     *
     * @throws IndexOutOfBoundsException if there is no such entry or parameter
     */
    public double parameter(int index, int parameter) {
        double[] numbers = entries.get(index).numbers;
        return numbers == null ? Double.NaN : numbers[parameter];
    }

    /** The steps of the entries from {@code from} (inclusive) to {@code to}, in a new array. */
    public double[] steps(int from, int to) {
        return series(from, to, entry -> entry.step);
    }

    /** The losses of the entries from {@code from} (inclusive) to {@code to}, in a new array. */
    public double[] losses(int from, int to) {
        return series(from, to, entry -> entry.loss);
    }

    /** A measure of the entries from {@code from} (inclusive) to {@code to}, in a new array; NaN where it is not known. */
    public double[] measures(int measure, int from, int to) {
        return series(from, to, entry -> entry.measures[measure]);
    }

    /** A parameter of the entries from {@code from} (inclusive) to {@code to}, in a new array; NaN where it is not known. */
    public double[] parameters(int parameter, int from, int to) {
        return series(from, to, entry -> entry.numbers == null ? Double.NaN : entry.numbers[parameter]);
    }

    /** The entries from {@code from} (inclusive) to {@code to} whose model is still known, by their numbers. */
    public int[] withModel(int from, int to) {
        int[] known = new int[to - from];
        int count = 0;
        for (int index = from; index < to; index++) {
            if (hasModel(index)) {
                known[count++] = index;
            }
        }
        return Arrays.copyOf(known, count);
    }

    /** The steps of some entries, in a new array. */
    public double[] steps(int[] indices) {
        return series(indices, entry -> entry.step);
    }

    /** A parameter of some entries whose model is known, in a new array. */
    public double[] parameters(int parameter, int[] indices) {
        return series(indices, entry -> entry.numbers[parameter]);
    }

    private double[] series(int from, int to, ToDoubleFunction<Entry> value) {
        double[] series = new double[to - from];
        for (int index = 0; index < series.length; index++) {
            series[index] = value.applyAsDouble(entries.get(from + index));
        }
        return series;
    }

    private double[] series(int[] indices, ToDoubleFunction<Entry> value) {
        double[] series = new double[indices.length];
        for (int index = 0; index < series.length; index++) {
            series[index] = value.applyAsDouble(entries.get(indices[index]));
        }
        return series;
    }

    Entry get(int index) {
        return entries.get(index);
    }

    Entry last() {
        return entries.getLast();
    }

    void add(Entry entry) {
        entries.add(entry);
        models += entry.numbers == null ? 0 : 1;
    }

    /** How many models are still known. */
    int models() {
        return models;
    }

    /** The last entry whose ordinal is at most this; −1 if there is none. */
    int indexAtOrBefore(long ordinal) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).ordinal <= ordinal) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Moves the entries behind an index to the end of another track. */
    void moveTailTo(Track other, int last) {
        List<Entry> tail = entries.subList(last + 1, size());
        tail.forEach(other::add);
        models -= (int) tail.stream().filter(entry -> entry.numbers != null).count();
        tail.clear();
    }

    /** Gives back the entries behind an index. */
    void dropTail(int last, Store store) {
        for (int i = size() - 1; i > last; i--) {
            Entry entry = entries.removeLast();
            models -= entry.numbers == null ? 0 : 1;
            store.giveBack(entry);
        }
    }

    /** Gives all entries back. */
    void clear(Store store) {
        dropTail(-1, store);
    }

    /** Gives back the entries that are not to be kept. */
    void keep(Predicate<Entry> isKept, Store store) {
        int kept = 0;
        for (Entry entry : entries) {
            if (isKept.test(entry)) {
                entries.set(kept++, entry);
            } else {
                models -= entry.numbers == null ? 0 : 1;
                store.giveBack(entry);
            }
        }
        entries.subList(kept, size()).clear();
    }

    /** Gives back the models of the entries where they are not to be kept. */
    void keepModels(Predicate<Entry> isKept, Store store) {
        for (Entry entry : entries) {
            if (entry.numbers != null && !isKept.test(entry)) {
                store.forgetNumbers(entry);
                models--;
            }
        }
    }
}
