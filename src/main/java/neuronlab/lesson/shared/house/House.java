package neuronlab.lesson.shared.house;

import java.util.List;
import java.util.stream.IntStream;
import neuronlab.model.LinearNeuron;
import neuronlab.model.data.Table;

/**
 * One house, and what a model says of it. Prices are in thousands of dollars.
 *
 * @param table the houses that it is one of: area in square feet, then perhaps bathrooms, and the price or label
 * @param row its place among them, from 0
 * @param predicted the price that the model says; not a number where there is no model
 */
public record House(Table table, int row, double predicted) {
    private static final int AREA = 0;
    private static final int BATHROOMS = 1;

    /** One house with the price that a neuron predicts for it. */
    public static House of(Table table, int row, LinearNeuron neuron) {
        return new House(table, row, neuron.predict(table, row));
    }

    /** All houses of a table, with the prices that a neuron predicts for them. */
    public static List<House> all(Table table, LinearNeuron neuron) {
        return IntStream.range(0, table.rows()).mapToObj(row -> of(table, row, neuron)).toList();
    }

    /** All houses of a table, with no model. */
    public static List<House> all(Table table) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> new House(table, row, Double.NaN))
                .toList();
    }

    /** How large it is, in square feet. */
    public double area() {
        return table.input(row, AREA);
    }

    /** How many bathrooms it has. */
    public double bathrooms() {
        return table.input(row, BATHROOMS);
    }

    /** The price that was paid. */
    public double actual() {
        return table.target(row);
    }

    /** How much more was paid than the model says. */
    public double residual() {
        return actual() - predicted;
    }

    /** The square of the residual. */
    public double squared() {
        return residual() * residual();
    }
}
