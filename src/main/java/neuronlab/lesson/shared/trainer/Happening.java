package neuronlab.lesson.shared.trainer;

/** The last thing that happened to the model of a trainer. Errors are mean squared errors. */
public sealed interface Happening {
    /** Nothing yet: the model is at its start. */
    record Started(double error) implements Happening {}

    /** The reader put the model back to its start. */
    record Reset(double error) implements Happening {}

    /** The reader moved one weight. */
    record WeightMoved(int feature, double from, double to, double errorBefore, double errorAfter)
            implements Happening {}

    /** The reader moved the bias. */
    record BiasMoved(double from, double to, double errorBefore, double errorAfter) implements Happening {}

    /** Gradient descent made some steps. */
    record Stepped(int steps, double errorBefore, double errorAfter) implements Happening {}

    /** The reader took the last action back. */
    record TakenBack(double errorBefore, double errorAfter) implements Happening {}

    /** A step would have made the error infinite; the model stayed where it was. */
    record Diverged(long step) implements Happening {}
}
