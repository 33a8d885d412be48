package neuronlab.lesson.classify;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The scores that the reader plays with, and what softmax makes of them. */
final class SoftmaxState {
    /** The most scores. */
    static final int MOST = 8;

    private static final List<Double> START = List.of(1.0, 2.0, 4.0);

    private final List<DoubleProperty> scores = IntStream.range(0, MOST)
            .<DoubleProperty>mapToObj(index -> new SimpleDoubleProperty(this, "score", start(index)))
            .toList();
    private final IntegerProperty count = new SimpleIntegerProperty(this, "count", START.size());
    private final ReadOnlyObjectWrapper<SoftmaxReading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
    private boolean settingAll;

    SoftmaxState() {
        scores.forEach(score -> score.addListener(_ -> read(false)));
        count.addListener(_ -> read(false));
        read(false);
    }

    private static double start(int index) {
        return index < START.size() ? START.get(index) : 0;
    }

    private void read(boolean shifted) {
        if (!settingAll) {
            List<Double> now =
                    scores.stream().limit(count.get()).map(DoubleProperty::get).toList();
            reading.set(SoftmaxReading.of(now, shifted));
        }
    }

    /** Adds the same to every score that is in use. */
    void addToAll(double amount) {
        settingAll = true;
        scores.stream().limit(count.get()).forEach(score -> score.set(score.get() + amount));
        settingAll = false;
        read(true);
    }

    /** Back to the scores and the count of the start. */
    void reset() {
        settingAll = true;
        count.set(START.size());
        IntStream.range(0, MOST).forEach(index -> scores.get(index).set(start(index)));
        settingAll = false;
        read(false);
    }

    /** The score with this index, from 0; the first so many are in use. */
    DoubleProperty scoreProperty(int index) {
        return scores.get(index);
    }

    /** How many scores are in use, 1 to {@link #MOST}. */
    IntegerProperty countProperty() {
        return count;
    }

    /** The scores in use with their outputs. */
    ReadOnlyObjectProperty<SoftmaxReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
