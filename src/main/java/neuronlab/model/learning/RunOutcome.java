package neuronlab.model.learning;

/** How a run of many steps ended. */
public sealed interface RunOutcome permits RunOutcome.Completed, RunOutcome.Cancelled, StepOutcome.Diverged {
    /**
     * All steps were made.
     *
     * @param steps how many, in this run
     */
    record Completed(long steps) implements RunOutcome {}

    /**
     * The run was asked to stop.
     *
     * @param steps how many steps were made before, in this run
     */
    record Cancelled(long steps) implements RunOutcome {}
}
