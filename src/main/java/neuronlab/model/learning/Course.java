package neuronlab.model.learning;

import neuronlab.model.data.Table;
import neuronlab.model.network.Network;

/** What a trainer works with as long as table and hyperparameters stay the same. */
final class Course {
    final Table data;
    final Hyperparameters hyperparameters;
    final Kernel kernel;
    /** Null where a pass over the data tests every step. */
    final FiniteBound bound;
    final RowOrder order;
    /** Whether every step looks at all rows. */
    final boolean whole;
    private final int parameters;

    Course(Network network, Table data, Hyperparameters hyperparameters) {
        this.data = data;
        this.hyperparameters = hyperparameters;
        whole = hyperparameters.batchSize() >= data.rows();
        kernel = Kernel.of(network, hyperparameters.loss(), hyperparameters.penalty(), data, hyperparameters.batchSize());
        order = new RowOrder(data.rows(), !whole, hyperparameters.seed());
        bound = kernel.findsLoss() ? null : new FiniteBound(network, hyperparameters.loss(), data);
        parameters = network.parameterCount();
        requireFit();
    }

    private Course(Course other, Hyperparameters hyperparameters) {
        this.data = other.data;
        this.hyperparameters = hyperparameters;
        parameters = other.parameters;
        whole = other.whole;
        kernel = other.kernel;
        bound = other.bound;
        order = other.order;
        requireFit();
    }

    private void requireFit() {
        hyperparameters.optimiser().rates().requireFor(parameters);
        for (int frozen : hyperparameters.frozen()) {
            if (frozen < 0 || frozen >= parameters) {
                throw new IllegalArgumentException(
                        "There is no parameter %d to freeze among %d".formatted(frozen, parameters));
            }
        }
    }

    /** The same with other hyperparameters; only what they change is prepared anew. */
    Course with(Network network, Hyperparameters others) {
        Hyperparameters rest = others.withOptimiser(hyperparameters.optimiser()).withFrozen(hyperparameters.frozen());
        return rest.equals(hyperparameters)
                ? new Course(this, others)
                : new Course(network, data, others);
    }

    /** The optimiser, remembering nothing yet. */
    Update update() {
        return Update.of(hyperparameters, parameters, kernel.unit() * hyperparameters.loss().share());
    }

    /** How many rows of an epoch will have been seen after the next step. */
    int endOfBatch(int rowsSeen) {
        return (int) Math.min((long) rowsSeen + hyperparameters.batchSize(), data.rows());
    }
}
