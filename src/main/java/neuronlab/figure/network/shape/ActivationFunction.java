package neuronlab.figure.network.shape;

import java.util.Locale;

/** What the sums of a layer go through before they leave it. */
public enum ActivationFunction {
    /** Nothing: the sums leave as they are, and no box is drawn. */
    IDENTITY,
    /** What is negative becomes 0. */
    RELU,
    /** An S between −1 and 1. */
    TANH,
    /** An S between 0 and 1. */
    SIGMOID,
    /** All sums of the last layer become probabilities together: one bar over all rows. */
    SOFTMAX;

    /** The name by which the style sheet and the words know it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether each unit has a box of its own with this function in it. */
    public boolean isBoxed() {
        return this != IDENTITY && this != SOFTMAX;
    }
}
