package neuronlab.model.learning;

/** What came of moving a model by hand, or of changing what it learns from. */
public sealed interface MoveOutcome permits Moved, MoveOutcome.Refused {
    /** Whether it was done. */
    boolean moved();

    /**
     * A number would not have been finite; everything is as it was.
     *
     * @param cause the parameter that was to be moved, with the value that it was to have; or the loss, if no parameter
     *     was to be moved
     */
    record Refused(Cause cause) implements MoveOutcome {
        @Override
        public boolean moved() {
            return false;
        }
    }
}
