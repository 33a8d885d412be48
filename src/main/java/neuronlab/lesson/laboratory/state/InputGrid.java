package neuronlab.lesson.laboratory.state;

import java.util.List;
import java.util.Optional;
import neuronlab.model.Range;
import neuronlab.model.data.Column;
import neuronlab.model.display.TableDisplay;
import neuronlab.model.experiment.Preparation;

/**
 * Places all over the plane of two inputs, or along one, to be asked what a network answers there: the centres of the
 * cells of a grid, row by row from the bottom, each from the left.
 */
public final class InputGrid {
    private final int columns;
    private final int rows;
    private final Range across;
    private final Optional<Range> upwards;
    private final double[] networkInputs;

    private InputGrid(Preparation preparation, int columns, int rows, Range across, Optional<Range> upwards) {
        this.columns = columns;
        this.rows = rows;
        this.across = across;
        this.upwards = upwards;
        int features = preparation.network().inputs();
        networkInputs = new double[columns * rows * features];
        for (int cell = 0; cell < columns * rows; cell++) {
            double x = across.middle(cell % columns, columns);
            double[] inputs = upwards.isEmpty()
                    ? preparation.networkInputs(x)
                    : preparation.networkInputs(x, upwards.get().middle(cell / columns, rows));
            System.arraycopy(inputs, 0, networkInputs, cell * features, features);
        }
    }

    /** The grid over the inputs of a setting; nothing if there are more than two, or one of them is a class. */
    public static Optional<InputGrid> of(LaboratorySetting setting, int columns, int rows) {
        Preparation preparation = setting.preparation();
        List<Column> chosen = preparation.columns().chosen();
        if (chosen.size() > 2 || chosen.stream().anyMatch(column -> !column.classNames().isEmpty())) {
            return Optional.empty();
        }
        TableDisplay display = setting.display();
        Optional<Range> upwards = chosen.size() == 2 ? Optional.of(display.input(1)) : Optional.empty();
        return Optional.of(
                new InputGrid(preparation, columns, upwards.isPresent() ? rows : 1, display.input(0), upwards));
    }

    /** How many cells lie beside each other. */
    public int columns() {
        return columns;
    }

    /** How many cells lie above each other; 1 along one input. */
    public int rows() {
        return rows;
    }

    /** How many cells there are. */
    public int cells() {
        return columns * rows;
    }

    /** The range of the first input. */
    public Range across() {
        return across;
    }

    /** The range of the second input, if there is one. */
    public Optional<Range> upwards() {
        return upwards;
    }

    /** The first input at a column. */
    public double x(int column) {
        return across.middle(column, columns);
    }

    /** What a network is given at each cell, cell after cell; only to be read. */
    public double[] networkInputs() {
        return networkInputs;
    }
}
