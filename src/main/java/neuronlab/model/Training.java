package neuronlab.model;

import java.util.function.BooleanSupplier;

/** Runs many steps of gradient descent in a row. */
public final class Training {
    private Training() {}

    /**
     * Makes steps until their number is reached, one diverges, or the run is cancelled. On the caller's thread; the
     * steps themselves allocate nothing.
     *
     * @param steps how many to make, 0 or more
     * @param listener told after each step that was made
     * @param cancelled asked before each step; its answer should be as cheap as reading a volatile field
     * @throws IllegalArgumentException if the number of steps is negative
     */
    public static TrainingOutcome run(
            GradientDescent trainer, long steps, StepListener listener, BooleanSupplier cancelled) {
        if (steps < 0) {
            throw new IllegalArgumentException("A number of steps is never negative: " + steps);
        }
        for (long made = 0; made < steps; made++) {
            if (cancelled.getAsBoolean()) {
                return new TrainingOutcome.Cancelled(made);
            }
            if (trainer.step() == StepOutcome.DIVERGED) {
                return new TrainingOutcome.Diverged(trainer.steps() + 1, trainer.neuron());
            }
            listener.stepped(trainer);
        }
        return new TrainingOutcome.Completed(steps);
    }
}
