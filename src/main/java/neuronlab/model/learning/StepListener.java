package neuronlab.model.learning;

/** Is told of every step that a run makes. */
@FunctionalInterface
public interface StepListener {
    /** Called after a step, with the trainer as it then stands; to be read at once, since the next step changes it. */
    void stepped(Trainer trainer);
}
