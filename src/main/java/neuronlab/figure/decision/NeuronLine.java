package neuronlab.figure.decision;

import java.util.Objects;

/**
 * Where the sum of a hidden neuron is 0, on the plane of its two inputs.
 *
 * @param x where the line begins and ends across; empty for a neuron that answers alike everywhere
 * @param y where it begins and ends upwards; both arrays are only read
 * @param name the short name that is written at an end of the line
 */
public record NeuronLine(double[] x, double[] y, String name) {
    /**
     * @throws IllegalArgumentException if there are not two of each, or none
     */
    public NeuronLine {
        Objects.requireNonNull(name, "name");
        if (x.length != y.length || x.length != 0 && x.length != 2) {
            throw new IllegalArgumentException("A line has two ends, not %d and %d".formatted(x.length, y.length));
        }
    }
}
