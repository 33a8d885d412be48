package neuronlab.lesson.classify;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The scores that the reader plays with, and what softmax makes of them. */
final class SoftmaxState {
    /** The most scores. */
    static final int MOST = 8;

    private static final List<Double> START = List.of(1.0, 2.0, 4.0);

    private final List<ReadOnlyDoubleWrapper> scores = IntStream.range(0, MOST)
            .mapToObj(index -> new ReadOnlyDoubleWrapper(this, "score", start(index)))
            .toList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", START.size());
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
                    scores.stream().limit(count.get()).map(ReadOnlyDoubleWrapper::get).toList();
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
    ReadOnlyDoubleProperty scoreProperty(int index) {
        return scores.get(index).getReadOnlyProperty();
    }

    /** Sets the score with this index, from 0. */
    void setScore(int index, double score) {
        scores.get(index).set(score);
    }

    /** The scores of the classes that are there at the start. */
    double[] firstScores() {
        return scores.stream().limit(START.size()).mapToDouble(ReadOnlyDoubleWrapper::get).toArray();
    }

    /** Sets the first scores, and uses no more. */
    void setScores(double... values) {
        settingAll = true;
        count.set(values.length);
        IntStream.range(0, values.length).forEach(index -> scores.get(index).set(values[index]));
        settingAll = false;
        read(false);
    }

    /** How many scores are in use, 1 to {@link #MOST}. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Sets how many scores are in use. */
    void setCount(int inUse) {
        count.set(inUse);
    }

    /** The scores in use with their outputs. */
    ReadOnlyObjectProperty<SoftmaxReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
