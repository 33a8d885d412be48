package neuronlab.lesson.shared.training;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import neuronlab.figure.transport.Transport;
import neuronlab.model.learning.Trainer;

/**
 * How a lesson trains.
 *
 * @param unit what one press of a button makes
 * @param most how many units there are; then the training is finished
 * @param pace how fast units follow each other
 * @param measures what is noted with each moment beside the loss, such as the accuracy, each from a trainer and its
 *     setting
 * @param pausesWhenClimbing whether a run is paused when so many of its units, one after the other, have raised the loss
 *     that it climbs away
 * @param <S> the type of the setting
 */
public record Plan<S extends Setting>(
        Unit unit, long most, Pace pace, List<ToDoubleBiFunction<Trainer, S>> measures, boolean pausesWhenClimbing) {
    private static final Pace USUAL = new Pace(4, 30, 600);

    /** What one press of a button makes. */
    public enum Unit {
        /** One step. */
        STEP,
        /** All steps of an epoch. */
        EPOCH
    }

    /** How many units there are in a second, at each speed; infinite: as many as the computer can make. */
    public record Pace(double slow, double usual, double fast) {
        double at(Transport.Speed speed) {
            return switch (speed) {
                case SLOW -> slow;
                case USUAL -> usual;
                case FAST -> fast;
            };
        }
    }

    /**
     * Checks the plan.
     *
     * @throws IllegalArgumentException if there is no unit to make
     */
    public Plan {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(pace, "pace");
        measures = List.copyOf(measures);
        if (most < 1) {
            throw new IllegalArgumentException("A training needs at least one unit, not " + most);
        }
    }

    /** Step after step, for as long as the reader likes. */
    public static <S extends Setting> Plan<S> ofSteps() {
        return new Plan<>(Unit.STEP, Long.MAX_VALUE, USUAL, List.of(), false);
    }

    /** The same at another pace. */
    public Plan<S> withPace(Pace other) {
        return new Plan<>(unit, most, other, measures, pausesWhenClimbing);
    }

    /** The same with other measures. */
    public Plan<S> measuring(List<ToDoubleBiFunction<Trainer, S>> others) {
        return new Plan<>(unit, most, pace, others, pausesWhenClimbing);
    }

    /** The same, paused when the loss climbs. */
    public Plan<S> pausingWhenClimbing() {
        return new Plan<>(unit, most, pace, measures, true);
    }

    /** Epoch after epoch, until there have been so many. */
    public static <S extends Setting> Plan<S> ofEpochs(long most, Pace pace) {
        return new Plan<>(Unit.EPOCH, most, pace, List.of(), false);
    }

    /** How many units a trainer has made. */
    long made(Trainer trainer) {
        return unit == Unit.STEP ? trainer.steps() : trainer.epochs();
    }
}
