package neuronlab.model.learning;

import java.util.Objects;
import java.util.Set;

/**
 * All that is chosen about a training before it begins, and can be changed while it runs.
 *
 * @param loss what is to become small
 * @param penalty what large weights cost
 * @param optimiser how a step follows from the derivatives
 * @param batchSize how many rows a step looks at, at least one; as many as there are, or more, means all of them
 * @param seed where the shuffling of the rows begins: the same seed, the same training
 * @param frozen the places of the parameters that no step changes
 */
public record Hyperparameters(
        Loss loss, Penalty penalty, Optimiser optimiser, int batchSize, long seed, Set<Integer> frozen) {
    /** A batch of all rows, however many there are. */
    public static final int ALL_ROWS = Integer.MAX_VALUE;

    /**
     * Checks the batch.
     *
     * @throws IllegalArgumentException if the batch has no row
     */
    public Hyperparameters {
        Objects.requireNonNull(loss, "loss");
        Objects.requireNonNull(penalty, "penalty");
        Objects.requireNonNull(optimiser, "optimiser");
        if (batchSize < 1) {
            throw new IllegalArgumentException("A batch needs at least one row, not " + batchSize);
        }
        frozen = Set.copyOf(frozen);
    }

    /** Every step looks at all rows; nothing is shuffled, penalised or frozen. */
    public static Hyperparameters of(Loss loss, Optimiser optimiser) {
        return new Hyperparameters(loss, Penalty.NONE, optimiser, ALL_ROWS, 0, Set.of());
    }

    /** The same with another loss. */
    public Hyperparameters withLoss(Loss other) {
        return new Hyperparameters(other, penalty, optimiser, batchSize, seed, frozen);
    }

    /** The same with another penalty. */
    public Hyperparameters withPenalty(Penalty other) {
        return new Hyperparameters(loss, other, optimiser, batchSize, seed, frozen);
    }

    /** The same with another optimiser. */
    public Hyperparameters withOptimiser(Optimiser other) {
        return new Hyperparameters(loss, penalty, other, batchSize, seed, frozen);
    }

    /** The same with other learning rates. */
    public Hyperparameters withRates(LearningRates others) {
        return withOptimiser(optimiser.withRates(others));
    }

    /** The same with small batches of rows that are shuffled anew in each epoch. */
    public Hyperparameters withBatches(int size, long shuffleSeed) {
        return new Hyperparameters(loss, penalty, optimiser, size, shuffleSeed, frozen);
    }

    /** The same with other parameters that no step changes. */
    public Hyperparameters withFrozen(Set<Integer> others) {
        return new Hyperparameters(loss, penalty, optimiser, batchSize, seed, others);
    }
}
