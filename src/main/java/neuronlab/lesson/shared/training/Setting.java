package neuronlab.lesson.shared.training;

import neuronlab.model.data.Table;
import neuronlab.model.learning.Hyperparameters;

/** What surrounds the model of a training and can change: what it learns from, and how. Immutable. */
public interface Setting {
    /** What the model learns from, on the scale that it sees. */
    Table table();

    /** How it learns. */
    Hyperparameters hyperparameters();

    /** A setting of these two and nothing else. */
    record Plain(Table table, Hyperparameters hyperparameters) implements Setting {}
}
