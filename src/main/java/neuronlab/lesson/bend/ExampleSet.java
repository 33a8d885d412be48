package neuronlab.lesson.bend;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.house.LabelledPlane;
import neuronlab.model.Range;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.CrosswiseClouds;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.data.builtin.MiddlingHouses;

/** What there is to learn from, each with examples that are kept back. */
enum ExampleSet {
    /** Houses neither too small nor too large. */
    MIDDLING(MiddlingHouses::training, MiddlingHouses::heldOut, new Range(1100, 2800), new Range(0.5, 5.5)),
    /** The ten houses of the lesson before. */
    TEN(LabelledHouses::training, LabelledHouses::heldOut, LabelledPlane.AREAS, LabelledPlane.BATHROOMS),
    /** Four clouds crosswise. */
    CLOUDS(CrosswiseClouds::training, CrosswiseClouds::heldOut, new Range(-2, 2), new Range(-2, 2));

    private final Supplier<Table> trainingSource;
    private final Supplier<Table> heldOutSource;
    /** Null until it is asked for: a file is read once, not with each house that is dragged. */
    private Table training;

    private Table heldOut;
    private final Range across;
    private final Range upwards;

    ExampleSet(Supplier<Table> training, Supplier<Table> heldOut, Range across, Range upwards) {
        trainingSource = training;
        heldOutSource = heldOut;
        this.across = across;
        this.upwards = upwards;
    }

    /** The name by which words and tests know it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a class is called, by its label. */
    String className(int label, Words words) {
        return words.get("class." + key() + (label == 0 ? ".first" : ".second"));
    }

    Table training() {
        if (training == null) {
            training = trainingSource.get();
        }
        return training;
    }

    Table heldOut() {
        if (heldOut == null) {
            heldOut = heldOutSource.get();
        }
        return heldOut;
    }

    /** The part of the plane that a map shows, across. */
    Range across() {
        return across;
    }

    /** The part of the plane that a map shows, upwards. */
    Range upwards() {
        return upwards;
    }

    /** What the numbers of a point that the reader sets are whole multiples of: tens of square feet and half bathrooms. */
    Point2D steps() {
        return isOfHouses() ? new Point2D(10, 0.5) : new Point2D(0.05, 0.05);
    }

    boolean isOfHouses() {
        return this != CLOUDS;
    }
}
