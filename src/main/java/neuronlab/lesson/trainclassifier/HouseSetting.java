package neuronlab.lesson.trainclassifier;

import neuronlab.lesson.shared.training.Setting;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.scale.Scale;

/**
 * What the classifier learns from, and how.
 *
 * @param houses the houses, in square feet and bathrooms
 * @param standardised whether features are scaled to mean 0 and deviation 1
 * @param speed how large the steps are
 * @param scale what the features are scaled by
 * @param table the houses on that scale
 */
record HouseSetting(Table houses, boolean standardised, LearningSpeed speed, Scale scale, Table table)
        implements Setting {
    private static final double RATE_FOR_STANDARDISED = 0.5;
    private static final double RATE_FOR_RAW = 1e-7;

    static HouseSetting of(Table houses, boolean standardised, LearningSpeed speed) {
        Scale scale = Scale.fit(standardised ? Scale.Kind.STANDARDISED : Scale.Kind.NONE, houses);
        return new HouseSetting(houses, standardised, speed, scale, scale.apply(houses));
    }

    HouseSetting withHouses(Table others) {
        return of(others, standardised, speed);
    }

    HouseSetting withStandardised(boolean wanted) {
        return of(houses, wanted, speed);
    }

    HouseSetting withSpeed(LearningSpeed wanted) {
        return new HouseSetting(houses, standardised, wanted, scale, table);
    }

    /** The learning rate. */
    double rate() {
        return speed.rate(standardised ? RATE_FOR_STANDARDISED : RATE_FOR_RAW);
    }

    @Override
    public Hyperparameters hyperparameters() {
        return Hyperparameters.of(
                new Loss.CrossEntropy(), new Optimiser.Descent(LearningRates.same(rate())));
    }
}
