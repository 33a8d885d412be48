package neuronlab.model.experiment;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Parameters;

/**
 * Learning rates that do not let the loss leap up. The curvature of a network with hidden layers grows while it learns, so
 * rates that are safe at the start may not be so on the way, and a leap can kill neurons for good. So the way is tried, on
 * some rows of very many, and the rates are halved until it is calm.
 */
final class CalmRates {
    /** Of more rows a part is enough. */
    static final int MOST_ROWS = 500;
    private static final int MOST_STEPS = 2000;
    private static final int FEWEST_STEPS = 200;
    /** How many weights are multiplied with something in all, so that large networks are tried for a shorter way. */
    private static final long WORK = 400_000_000;

    private static final int MOST_HALVINGS = 20;
    /** By how much of the loss at the start it may rise above its lowest. */
    private static final double LEAP = 0.02;

    private CalmRates() {}

    /**
     * These rates, or the largest of their halves, quarters and so on, rounded down, with which the loss stays calm.
     *
     * @param wanted asked at each step whether to go on
     * @throws CancellationException if it is not
     */
    static LearningRates of(
            LearningRates rates, Table training, Parameters start, Loss loss, BooleanSupplier wanted) {
        Table some = training.thinned(MOST_ROWS);
        LearningRates calm = rates;
        for (int i = 0; i < MOST_HALVINGS && !isCalm(calm, some, start, loss, wanted); i++) {
            calm = DerivedRates.rounded(calm.times(0.5));
        }
        return calm;
    }

    private static boolean isCalm(
            LearningRates rates, Table data, Parameters start, Loss loss, BooleanSupplier wanted) {
        Trainer trainer = new Trainer(data, start, Hyperparameters.of(loss, new Optimiser.Descent(rates)));
        long steps = Math.clamp(WORK / ((long) data.rows() * start.count()), FEWEST_STEPS, MOST_STEPS);
        double leap = LEAP * trainer.loss();
        double lowest = trainer.loss();
        for (long step = 0; step < steps; step++) {
            if (!wanted.getAsBoolean()) {
                throw new CancellationException();
            }
            if (!trainer.step().moved() || trainer.loss() > lowest + leap) {
                return false;
            }
            lowest = Math.min(lowest, trainer.loss());
        }
        return true;
    }
}
