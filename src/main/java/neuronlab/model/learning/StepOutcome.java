package neuronlab.model.learning;

/** What came of a step. */
public sealed interface StepOutcome permits Moved, StepOutcome.Diverged {
    /** Whether the step was made. */
    boolean moved();

    /**
     * A parameter or the loss would have become infinite or NaN: the step was not made, and the trainer stands where it
     * stood.
     *
     * @param cause which number
     * @param step the number of the step that failed, counted from the start
     * @param lastFinite where the trainer stands
     */
    record Diverged(Cause cause, long step, Moment lastFinite) implements StepOutcome, RunOutcome {
        @Override
        public boolean moved() {
            return false;
        }
    }
}
