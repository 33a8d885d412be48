package neuronlab.model;

/** What came of moving a model. */
public enum StepOutcome {
    /** The model has its new parameters, and its error is a finite number. */
    MOVED,
    /** The error would have become infinite or NaN; the model stays where it was. */
    DIVERGED
}
