package neuronlab.model.data.builtin;

import neuronlab.model.data.Table;
import neuronlab.model.data.csv.CsvOptions;
import neuronlab.model.data.csv.Reading;

/**
 * The houses of the lessons, areas in square feet and prices in thousands of dollars, and the learning rates that suit
 * them. The rates differ so much because the features are not scaled: an area is a thousand times a count of bathrooms.
 */
public final class Houses {

    private Houses() {}

    /** Three houses: area → price. */
    public static Table oneVariable() {
        return read("houses-one-variable.csv");
    }

    /** Ten houses: area, bathrooms → price. */
    public static Table twoVariables() {
        return read("houses-two-variables.csv");
    }

    private static Table read(String resource) {
        Reading reading = Resources.read(resource, CsvOptions.FIND_ALL);
        return reading.table(reading.usualChoice());
    }
}
