package neuronlab.lesson.shared.training;

import neuronlab.model.learning.Cause;
import neuronlab.model.timeline.Action;

/** The last thing that happened to a model that is trained. Losses are those of the table that the model learns from. */
public sealed interface TrainingEvent {
    /** Nothing yet: the model is at its start. */
    record Started(double loss) implements TrainingEvent {}

    /** The reader put the model back to its start. */
    record Restarted(double loss) implements TrainingEvent {}

    /** The reader moved one parameter, given by its place among all. */
    record ParameterMoved(int parameter, double from, double to, double lossBefore, double lossAfter)
            implements TrainingEvent {}

    /** The reader moved all parameters at once. */
    record ModelMoved(double lossBefore, double lossAfter) implements TrainingEvent {}

    /** Some units, steps or epochs, were made. */
    record Trained(long units, double lossBefore, double lossAfter) implements TrainingEvent {}

    /** The reader changed what is learned from, or how. */
    record SettingChanged(Action action, double lossBefore, double lossAfter) implements TrainingEvent {}

    /** The reader took an action back. */
    record TakenBack(double lossBefore, double lossAfter) implements TrainingEvent {}

    /** The reader made an action again that was taken back. */
    record MadeAgain(double lossBefore, double lossAfter) implements TrainingEvent {}

    /** The reader went to another moment of the past. */
    record WentTo(long step, double lossBefore, double lossAfter) implements TrainingEvent {}

    /** A step would have led to a number that is not finite; the model stayed where it was. */
    record Diverged(Cause cause, long step) implements TrainingEvent {}

    /** A move or a change would have led to a number that is not finite; everything stayed as it was. */
    record Refused(Cause cause) implements TrainingEvent {}
}
