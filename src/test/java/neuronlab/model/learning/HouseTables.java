package neuronlab.model.learning;

import java.util.Arrays;
import java.util.List;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;

/** The houses of the lessons, written down once more for the tests. */
public final class HouseTables {
    private static final Column AREA = Column.number("area", "sq ft");
    private static final Column BATHROOMS = Column.number("bathrooms");
    private static final Column PRICE = Column.number("price", "$1,000");
    private static final Column LABEL = Column.classes("label", List.of("Good", "Bad"));
    private static final double[] AREAS_AND_BATHROOMS = {
        2104, 3, 1600, 3, 2400, 3, 1416, 2, 3000, 4, 1985, 4, 1534, 3, 1427, 3, 1380, 3, 1494, 3
    };

    private HouseTables() {}

    public static Table oneVariable() {
        return Table.of(List.of(AREA), PRICE, new double[] {2104, 1600, 2400}, new double[] {399.9, 329.9, 369});
    }

    static Table oneStandardisedVariable() {
        return standardised(oneVariable());
    }

    public static Table twoVariables() {
        double[] prices = {399.9, 329.9, 369, 232, 539.9, 299.9, 314.9, 198.999, 212, 242.5};
        return Table.of(List.of(AREA, BATHROOMS), PRICE, AREAS_AND_BATHROOMS, prices);
    }

    public static Table labelled() {
        double[] labels = {0, 0, 0, 1, 1, 0, 1, 0, 0, 0};
        return Table.of(List.of(AREA, BATHROOMS), LABEL, AREAS_AND_BATHROOMS, labels);
    }

    static Table labelledHeldOut() {
        double[] houses = {
            1310, 3, 2050, 4, 1560, 3, 2250, 2, 1750, 3, 2520, 3, 3120, 3, 1625, 2, 2640, 4, 1880, 3
        };
        return Table.of(List.of(AREA, BATHROOMS), LABEL, houses, new double[] {0, 0, 1, 1, 0, 0, 1, 1, 0, 1});
    }

    /** Each input less its mean, divided by its standard deviation: that of all rows, not of a sample. */
    static Table standardised(Table table) {
        return scaled(table, table);
    }

    /** A table with the means and deviations of another. */
    static Table scaled(Table table, Table by) {
        int n = table.features();
        double[] inputs = table.inputArray().clone();
        for (int feature = 0; feature < n; feature++) {
            double[] values = column(by, feature);
            double mean = Arrays.stream(values).average().orElseThrow();
            double variance = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
            for (int i = feature; i < inputs.length; i += n) {
                inputs[i] = (inputs[i] - mean) / Math.sqrt(variance);
            }
        }
        return Table.of(table.inputColumns(), table.targetColumn(), inputs, table.targetArray());
    }

    private static double[] column(Table table, int feature) {
        double[] values = new double[table.rows()];
        Arrays.setAll(values, row -> table.input(row, feature));
        return values;
    }
}
