package neuronlab.lesson.shared.neuron;

import java.util.List;

/** At which errors the colour scale has its stops; the colours themselves are in the themes. */
public final class ErrorColours {
    /** From the smallest to the largest; between two the colour changes evenly, beyond them not at all. */
    public static final List<Double> THRESHOLDS = List.of(400.0, 10_000.0, 100_000.0, 1_000_000.0);

    private ErrorColours() {}
}
