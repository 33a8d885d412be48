package neuronlab.lesson.trainclassifier;

import neuronlab.lesson.shared.training.Setting;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.scale.Scale;

/**
 * What the classifier learns from, and how.
 *
 * @param houses the houses, in square feet and bathrooms
 * @param standardised whether features are scaled to mean 0 and deviation 1
 * @param rate the learning rate
 * @param scale what the features are scaled by
 * @param table the houses on that scale
 */
record HouseSetting(Table houses, boolean standardised, double rate, Scale scale, Table table) implements Setting {
    private static final double RATE_FOR_STANDARDISED = 0.5;
    private static final double RATE_FOR_RAW = 1e-7;

    /** The features as they are, or standardised, with a rate that suits them. */
    static HouseSetting of(Table houses, boolean standardised) {
        return of(houses, standardised, standardised ? RATE_FOR_STANDARDISED : RATE_FOR_RAW);
    }

    private static HouseSetting of(Table houses, boolean standardised, double rate) {
        Scale scale = Scale.fit(standardised ? Scale.Kind.STANDARDISED : Scale.Kind.NONE, houses);
        return new HouseSetting(houses, standardised, rate, scale, scale.apply(houses));
    }

    HouseSetting withHouses(Table others) {
        return of(others, standardised, rate);
    }

    HouseSetting withStandardised(boolean wanted) {
        return of(houses, wanted);
    }

    HouseSetting withRate(double wanted) {
        return new HouseSetting(houses, standardised, wanted, scale, table);
    }

    @Override
    public Hyperparameters hyperparameters() {
        return Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(rate));
    }
}
