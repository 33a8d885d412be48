package neuronlab.model.learning;

/** The model has its new parameters, and its loss is a finite number. */
public record Moved() implements StepOutcome, MoveOutcome {
    static final Moved MOVED = new Moved();

    @Override
    public boolean moved() {
        return true;
    }
}
