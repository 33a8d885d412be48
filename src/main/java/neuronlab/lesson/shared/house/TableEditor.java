package neuronlab.lesson.shared.house;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import neuronlab.figure.decision.ExampleEditor;
import neuronlab.model.data.Table;

/**
 * Lets the reader change the examples of a table with two inputs and two classes on a map, as whoever labelled them
 * could: the table itself is never changed, another one is handed on.
 */
public final class TableEditor implements ExampleEditor {
    private static final int FEWEST = 2;
    private static final int MOST = 100;

    private final Supplier<Table> now;
    private final Consumer<Table> next;
    private final IntSupplier label;
    private final Supplier<Point2D> steps;

    /**
     * An editor of what {@code now} gives.
     *
     * @param next gets the table that the reader wants instead
     * @param label gives the class of an example that is added, 0 or 1
     * @param steps gives what inputs are whole multiples of, across and upwards
     */
    public TableEditor(Supplier<Table> now, Consumer<Table> next, IntSupplier label, Supplier<Point2D> steps) {
        this.now = Objects.requireNonNull(now, "now");
        this.next = Objects.requireNonNull(next, "next");
        this.label = Objects.requireNonNull(label, "label");
        this.steps = Objects.requireNonNull(steps, "steps");
    }

    /** The inputs that are meant by a place on the map: the one across, and the one upwards. */
    public double[] inputsAt(double x, double y) {
        Point2D step = steps.get();
        return new double[] {whole(x, step.getX()), whole(y, step.getY())};
    }

    private static double whole(double value, double step) {
        return Math.round(value / step) * step;
    }

    @Override
    public void add(double x, double y) {
        if (!isFull()) {
            next.accept(now.get().withRow(inputsAt(x, y), label.getAsInt()));
        }
    }

    @Override
    public void relabel(int row) {
        next.accept(now.get().withTarget(row, 1 - now.get().label(row)));
    }

    @Override
    public void move(int row, double x, double y) {
        double[] place = inputsAt(x, y);
        if (!Arrays.equals(place, now.get().inputs(row))) {
            next.accept(now.get().withInput(row, 0, place[0]).withInput(row, 1, place[1]));
        }
    }

    @Override
    public void remove(int row) {
        if (!hasFewest()) {
            next.accept(now.get().without(row));
        }
    }

    /**
     * What is to be said while rows can be added and taken away, while no more can be added, or while none may go.
     *
     * @param full for a table with as many rows as there may be
     * @param few for a table of which the rows stay
     */
    public String fitting(String usual, String full, String few) {
        if (isFull()) {
            return full;
        }
        return hasFewest() ? few : usual;
    }

    private boolean isFull() {
        return now.get().rows() >= MOST;
    }

    private boolean hasFewest() {
        return now.get().rows() <= FEWEST;
    }
}
