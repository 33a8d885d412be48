package neuronlab.model.data.csv;

import java.util.List;

/**
 * What a model is to learn from a file.
 *
 * @param target the name of the column to be answered
 * @param inputs the names of the columns to answer from, at least one
 */
public record Choice(String target, List<String> inputs) {
    /** Copies the names. */
    public Choice {
        inputs = List.copyOf(inputs);
    }
}
