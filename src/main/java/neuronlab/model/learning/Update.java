package neuronlab.model.learning;

import java.util.Arrays;

/**
 * An optimiser at work: it finds the next parameters from the slopes, and keeps what it remembers apart until the step is
 * really made. Allocates nothing.
 *
 * <p>A slope times {@code factor} is the derivative that the optimiser is to see.
 */
abstract sealed class Update {
    final double[] rates;
    final double factor;

    private Update(Hyperparameters hyperparameters, int parameters, double factor) {
        this.rates = hyperparameters.optimiser().rates().expandedTo(parameters);
        this.factor = factor;
        hyperparameters.frozen().forEach(parameter -> rates[parameter] = 0);
    }

    static Update of(Hyperparameters hyperparameters, int parameters, double factor) {
        return switch (hyperparameters.optimiser()) {
            case Optimiser.Descent _ -> new Descent(hyperparameters, parameters, factor);
            case Optimiser.Momentum momentum -> new Momentum(momentum, hyperparameters, parameters, factor);
            case Optimiser.Adam adam -> new Adam(adam, hyperparameters, parameters, factor);
        };
    }

    /** Writes the parameters after the next step. */
    abstract void apply(double[] parameters, double[] slopes, double[] next);

    /** The step was made: what was found for it is remembered. */
    abstract void commit();

    /** How many numbers are remembered. */
    abstract int stateSize();

    /** Copies what is remembered into an array, from a place on. */
    abstract void copyStateInto(double[] target, int at);

    /** Remembers something else; what another optimiser remembered counts as nothing. */
    abstract void restore(OptimiserState state);

    final OptimiserState state() {
        double[] numbers = new double[stateSize()];
        copyStateInto(numbers, 0);
        return OptimiserState.copyOf(numbers, 0, numbers.length);
    }

    /** The most that a step changes a parameter by, if no slope is larger than 1; infinite if that is not known. */
    double largestChange() {
        return Double.POSITIVE_INFINITY;
    }

    private static final class Descent extends Update {
        private final double largestRate;

        Descent(Hyperparameters hyperparameters, int parameters, double factor) {
            super(hyperparameters, parameters, factor);
            // A factor of 2 rounds nothing, so it may as well be in the rates.
            Arrays.setAll(rates, i -> rates[i] * factor);
            largestRate = Arrays.stream(rates).max().orElse(0);
        }

        @Override
        void apply(double[] parameters, double[] slopes, double[] next) {
            for (int i = 0; i < next.length; i++) {
                next[i] = parameters[i] - rates[i] * slopes[i];
            }
        }

        @Override
        double largestChange() {
            return largestRate;
        }

        @Override
        void commit() {
            // Nothing to remember.
        }

        @Override
        int stateSize() {
            return 0;
        }

        @Override
        void copyStateInto(double[] target, int at) {
            // Nothing to copy.
        }

        @Override
        void restore(OptimiserState state) {
            // Nothing to remember.
        }
    }

    private static final class Momentum extends Update {
        private final double momentum;
        private double[] velocities;
        private double[] nextVelocities;

        Momentum(Optimiser.Momentum optimiser, Hyperparameters hyperparameters, int parameters, double factor) {
            super(hyperparameters, parameters, factor);
            momentum = optimiser.momentum();
            velocities = new double[parameters];
            nextVelocities = new double[parameters];
        }

        @Override
        void apply(double[] parameters, double[] slopes, double[] next) {
            for (int i = 0; i < next.length; i++) {
                nextVelocities[i] = momentum * velocities[i] + factor * slopes[i];
                next[i] = parameters[i] - rates[i] * nextVelocities[i];
            }
        }

        @Override
        void commit() {
            double[] old = velocities;
            velocities = nextVelocities;
            nextVelocities = old;
        }

        @Override
        int stateSize() {
            return velocities.length;
        }

        @Override
        void copyStateInto(double[] target, int at) {
            System.arraycopy(velocities, 0, target, at, velocities.length);
        }

        @Override
        void restore(OptimiserState state) {
            Arrays.fill(velocities, 0);
            if (state.size() == stateSize()) {
                state.copyInto(velocities, 0);
            }
        }
    }

    private static final class Adam extends Update {
        private final Optimiser.Adam adam;
        private final int parameterCount;
        /** First the means, then the means of the squares, then the count of steps. */
        private double[] memory;
        private double[] nextMemory;

        Adam(Optimiser.Adam optimiser, Hyperparameters hyperparameters, int parameters, double factor) {
            super(hyperparameters, parameters, factor);
            adam = optimiser;
            parameterCount = parameters;
            memory = new double[2 * parameters + 1];
            nextMemory = new double[2 * parameters + 1];
        }

        @Override
        void apply(double[] parameters, double[] slopes, double[] next) {
            double steps = memory[2 * parameterCount] + 1;
            double ofMean = 1 - Math.pow(adam.meanDecay(), steps);
            double ofSquare = 1 - Math.pow(adam.squareDecay(), steps);
            for (int i = 0; i < parameterCount; i++) {
                double derivative = factor * slopes[i];
                double mean = adam.meanDecay() * memory[i] + (1 - adam.meanDecay()) * derivative;
                double square = adam.squareDecay() * memory[parameterCount + i]
                        + (1 - adam.squareDecay()) * derivative * derivative;
                nextMemory[i] = mean;
                nextMemory[parameterCount + i] = square;
                next[i] = parameters[i]
                        - rates[i] * (mean / ofMean) / (Math.sqrt(square / ofSquare) + adam.epsilon());
            }
            nextMemory[2 * parameterCount] = steps;
        }

        @Override
        void commit() {
            double[] old = memory;
            memory = nextMemory;
            nextMemory = old;
        }

        @Override
        int stateSize() {
            return memory.length;
        }

        @Override
        void copyStateInto(double[] target, int at) {
            System.arraycopy(memory, 0, target, at, memory.length);
        }

        @Override
        void restore(OptimiserState state) {
            Arrays.fill(memory, 0);
            if (state.size() == stateSize()) {
                state.copyInto(memory, 0);
            }
        }
    }
}
