package neuronlab.model;

/** How a run of training ended. */
public sealed interface TrainingOutcome {
    /**
     * All steps were made.
     *
     * @param steps how many, in this run
     */
    record Completed(long steps) implements TrainingOutcome {}

    /**
     * A step would have made the error infinite or NaN; the training stopped before it.
     *
     * @param step the number of the step that failed, counted from the trainer's start
     * @param lastFinite the model that the trainer still has
     */
    record Diverged(long step, LinearNeuron lastFinite) implements TrainingOutcome {}

    /**
     * The training was asked to stop.
     *
     * @param steps how many steps were made before, in this run
     */
    record Cancelled(long steps) implements TrainingOutcome {}
}
