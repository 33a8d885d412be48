package neuronlab.app.command;

import java.util.ArrayList;
import java.util.List;
import neuronlab.model.learning.Trainer;

/** Notes the loss at some moments of a training, spread over it: each costs a pass over the data. */
final class LossNotes {
    private static final long MOMENTS = 64;

    private final long every;
    private final List<Double> epochs = new ArrayList<>();
    private final List<Double> losses = new ArrayList<>();
    private long latest = -1;

    /** @param length how many steps there are to be */
    LossNotes(long length) {
        every = Math.max(1, Math.ceilDiv(length, MOMENTS));
    }

    /** Notes the start. */
    void begin(Trainer trainer) {
        note(trainer);
    }

    /** Notes the step that was made, if it is its turn. */
    void stepped(Trainer trainer) {
        if (trainer.steps() % every == 0) {
            note(trainer);
        }
    }

    /** Notes where the training ended. */
    void end(Trainer trainer) {
        if (trainer.steps() != latest) {
            note(trainer);
        }
    }

    private void note(Trainer trainer) {
        latest = trainer.steps();
        epochs.add((double) latest / trainer.stepsPerEpoch());
        losses.add(trainer.loss());
    }

    /** How many epochs had been made at each moment. */
    double[] epochs() {
        return epochs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The loss at each moment. */
    double[] losses() {
        return losses.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
