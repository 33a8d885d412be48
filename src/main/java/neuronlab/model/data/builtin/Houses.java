package neuronlab.model.data.builtin;

import neuronlab.model.LearningRates;
import neuronlab.model.data.Table;
import neuronlab.model.data.csv.CsvOptions;
import neuronlab.model.data.csv.Reading;

/**
 * The houses of the lessons, areas in square feet and prices in thousands of dollars, and the learning rates that suit
 * them. The rates differ so much because the features are not scaled: an area is a thousand times a count of bathrooms.
 */
public final class Houses {
    private static final double RATE_OF_AREA = 1e-8;
    private static final double RATE_OF_BATHROOMS = 0.01;
    private static final double RATE_OF_BIAS = 1;

    private Houses() {}

    /** Three houses: area → price. */
    public static Table oneVariable() {
        return read("houses-one-variable.csv");
    }

    /** Ten houses: area, bathrooms → price. */
    public static Table twoVariables() {
        return read("houses-two-variables.csv");
    }

    /** The rates for {@link #oneVariable()}. */
    public static LearningRates ratesForOneVariable() {
        return new LearningRates(new double[] {RATE_OF_AREA}, RATE_OF_BIAS);
    }

    /** The rates for {@link #twoVariables()}. */
    public static LearningRates ratesForTwoVariables() {
        return new LearningRates(new double[] {RATE_OF_AREA, RATE_OF_BATHROOMS}, RATE_OF_BIAS);
    }

    private static Table read(String resource) {
        Reading reading = Resources.read(resource, CsvOptions.FIND_ALL);
        return reading.table(reading.usualChoice());
    }
}
