package neuronlab.model.learning;

/**
 * The rule by which a step follows from the derivatives g of the loss; r is the learning rate of a parameter p.
 *
 * <p>Where a factor is folded into the rate ({@link Loss#share()}), g is the derivative without it.
 */
public sealed interface Optimiser {
    /** How far steps go. */
    LearningRates rates();

    /** The same rule with other rates. */
    Optimiser withRates(LearningRates rates);

    /** Plain gradient descent with one rate for all parameters. */
    static Optimiser descent(double rate) {
        return new Descent(LearningRates.same(rate));
    }

    /** Gradient descent with momentum 0.9 and one rate for all parameters. */
    static Optimiser momentum(double rate) {
        return new Momentum(LearningRates.same(rate), Momentum.USUAL);
    }

    /** Adam with its usual constants and one rate for all parameters. */
    static Optimiser adam(double rate) {
        return new Adam(LearningRates.same(rate), Adam.USUAL_MEAN_DECAY, Adam.USUAL_SQUARE_DECAY, Adam.USUAL_EPSILON);
    }

    /** Plain gradient descent, p ← p − r·g. */
    record Descent(LearningRates rates) implements Optimiser {
        @Override
        public Descent withRates(LearningRates others) {
            return new Descent(others);
        }
    }

    /**
     * Descent with a velocity that is kept from step to step: v ← m·v + g, p ← p − r·v (B. Polyak, Some Methods of
     * Speeding up the Convergence of Iteration Methods, 1964).
     *
     * @param momentum m, what is left of the velocity after a step: from 0 to less than 1
     */
    record Momentum(LearningRates rates, double momentum) implements Optimiser {
        /** The momentum that is used most. */
        public static final double USUAL = 0.9;

        /**
         * Checks the momentum.
         *
         * @throws IllegalArgumentException if it is not from 0 to less than 1
         */
        public Momentum {
            requireDecay("momentum", momentum);
        }

        @Override
        public Momentum withRates(LearningRates others) {
            return new Momentum(others, momentum);
        }
    }

    /**
     * Steps of about the rate's size whatever the size of the derivatives (D. Kingma, J. Ba, Adam: A Method for
     * Stochastic Optimization, 2015): m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g², and in step t, counted from the
     * beginning, p ← p − r · (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε).
     *
     * @param meanDecay β₁, from 0 to less than 1
     * @param squareDecay β₂, from 0 to less than 1
     * @param epsilon ε, above 0 and finite
     */
    record Adam(LearningRates rates, double meanDecay, double squareDecay, double epsilon) implements Optimiser {
        /** The β₁ that is used most. */
        public static final double USUAL_MEAN_DECAY = 0.9;
        /** The β₂ that is used most. */
        public static final double USUAL_SQUARE_DECAY = 0.999;
        /** The ε that is used most. */
        public static final double USUAL_EPSILON = 1e-8;

        /**
         * Checks the constants.
         *
         * @throws IllegalArgumentException if a decay is not from 0 to less than 1, or ε not finite and above 0
         */
        public Adam {
            requireDecay("decay", meanDecay);
            requireDecay("decay", squareDecay);
            if (!(epsilon > 0) || Double.isInfinite(epsilon)) {
                throw new IllegalArgumentException("Adam needs a finite epsilon above 0, not " + epsilon);
            }
        }

        @Override
        public Adam withRates(LearningRates others) {
            return new Adam(others, meanDecay, squareDecay, epsilon);
        }
    }

    private static void requireDecay(String which, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException("A %s is from 0 to less than 1, not %s".formatted(which, value));
        }
    }
}
