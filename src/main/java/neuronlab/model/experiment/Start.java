package neuronlab.model.experiment;

import java.util.List;

/** Where a training begins. */
public sealed interface Start {
    /** With 0 everywhere: from there hidden neurons never learn. */
    record Zero() implements Start {}

    /** At random, as the seed of the experiment says. */
    record Random() implements Start {}

    /**
     * At these numbers.
     *
     * @param parameters in the order of {@link neuronlab.model.network.Parameters}
     */
    record Given(List<Double> parameters) implements Start {
        /** Copies the numbers. */
        public Given {
            parameters = List.copyOf(parameters);
        }
    }

    /** The start that suits a network: 0 without hidden layers, and at random with them. */
    static Start usual(HiddenLayers hidden) {
        return hidden.neurons().isEmpty() ? new Zero() : new Random();
    }
}
