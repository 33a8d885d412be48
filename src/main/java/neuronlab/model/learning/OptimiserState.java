package neuronlab.model.learning;

import java.util.Arrays;

/**
 * What an optimiser remembers from step to step: nothing for plain descent, the velocities for momentum, both means and
 * the count of steps for Adam. Immutable; its numbers mean something to the optimiser alone.
 */
public final class OptimiserState {
    /** Nothing remembered. */
    public static final OptimiserState NONE = new OptimiserState(new double[0]);

    private final double[] numbers;

    private OptimiserState(double[] numbers) {
        this.numbers = numbers;
    }

    /** A copy of the numbers of an array from {@code from} (inclusive) to {@code to}. */
    public static OptimiserState copyOf(double[] source, int from, int to) {
        return from == to ? NONE : new OptimiserState(Arrays.copyOfRange(source, from, to));
    }

    /** How many numbers are remembered. */
    public int size() {
        return numbers.length;
    }

    /** Copies the numbers into an array, from a place on. */
    public void copyInto(double[] target, int at) {
        System.arraycopy(numbers, 0, target, at, numbers.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OptimiserState that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return "OptimiserState" + Arrays.toString(numbers);
    }
}
