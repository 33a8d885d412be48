package neuronlab.figure.link;

import java.util.Objects;
import neuronlab.figure.Role;

/**
 * The name of a part of a model or of its data, by which figures light up the same thing. All indices count from 0.
 *
 * @param role what the part is
 * @param output the output that it belongs to, {@link #ANY} for all of them or where it makes no difference
 * @param input the input that it belongs to, {@link #ANY} for all of them or where it makes no difference
 */
public record Part(Role role, int output, int input) {
    /** In place of an index: all of them, such as the letter W stands for every weight. */
    public static final int ANY = -1;

    /**
     * Checks the indices.
     *
     * @throws IllegalArgumentException if an index is below {@link #ANY}
     */
    public Part {
        Objects.requireNonNull(role, "role");
        if (output < ANY || input < ANY) {
            throw new IllegalArgumentException("Not an index: output " + output + ", input " + input);
        }
    }

    /** Everything of one role: all weights, all inputs. */
    public static Part all(Role role) {
        return new Part(role, ANY, ANY);
    }

    /** The input with this index. */
    public static Part input(int input) {
        return new Part(Role.INPUT, ANY, input);
    }

    /** The weight between an input and an output. */
    public static Part weight(int output, int input) {
        return new Part(Role.WEIGHT, output, input);
    }

    /** The bias that is added to the sum of an output. */
    public static Part bias(int output) {
        return new Part(Role.BIAS, output, ANY);
    }

    /** The output with this index. */
    public static Part output(int output) {
        return new Part(Role.OUTPUT, output, ANY);
    }

    /** The softmax that all outputs go through. */
    public static Part softmax() {
        return all(Role.SOFTMAX);
    }

    /** What was really observed. */
    public static Part actual() {
        return all(Role.ACTUAL);
    }

    /** What the model says. */
    public static Part prediction() {
        return all(Role.PREDICTION);
    }

    /** How far the prediction is from what was observed. */
    public static Part error() {
        return all(Role.ERROR);
    }

    /**
     * Whether the two have something in common: a part with itself, and all weights with each of them, either way
     * round.
     */
    public boolean meets(Part other) {
        return other != null
                && role == other.role
                && meet(output, other.output)
                && meet(input, other.input);
    }

    private static boolean meet(int one, int other) {
        return one == ANY || other == ANY || one == other;
    }
}
