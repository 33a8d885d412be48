package neuronlab.lesson.shared.trainer;

/** Something that happens to a model in training. Errors are mean squared errors. */
public sealed interface TrainingEvent {
    /** Nothing yet: the model is at its start. */
    record Started(double error) implements TrainingEvent {}

    /** The reader put the model back to its start. */
    record Reset(double error) implements TrainingEvent {}

    /** The reader moved one weight. */
    record WeightMoved(int feature, double from, double to, double errorBefore, double errorAfter)
            implements TrainingEvent {}

    /** The reader moved the bias. */
    record BiasMoved(double from, double to, double errorBefore, double errorAfter) implements TrainingEvent {}

    /** Gradient descent made some steps. */
    record Stepped(int steps, double errorBefore, double errorAfter) implements TrainingEvent {}

    /** The reader took the last action back. */
    record TakenBack(double errorBefore, double errorAfter) implements TrainingEvent {}

    /** A step would have made the error infinite; the model stayed where it was. */
    record Diverged(long step) implements TrainingEvent {}
}
