package neuronlab.lesson.shared.training;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoublePredicate;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.MoveOutcome;
import neuronlab.model.learning.StepOutcome;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Action;
import neuronlab.model.timeline.Place;
import neuronlab.model.timeline.Timeline;

/**
 * Trainer and timeline of a training, and what can be done with them. It belongs to one thread at a time: to the worker
 * while that makes units, to the JavaFX thread otherwise.
 */
final class Workshop<S extends Setting> {
    /** The clock is read after so many numbers: reading it costs as much as a small step. */
    private static final double NUMBERS_BETWEEN_LOOKS_AT_THE_CLOCK = 20_000;
    /** What a unit costs beside its passes over the table: to be recorded. */
    private static final double NUMBERS_FOR_RECORDING = 100;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Plan<S> plan;
    /** What a reset leads back to. */
    private final Beginning<S> first;
    private Beginning<S> beginning;
    private Timeline<S> timeline;
    private Trainer trainer;
    private S setting;
    private Optional<StepOutcome.Diverged> divergence = Optional.empty();
    private double secondsPerUnit = Double.NaN;
    private int rises;

    Workshop(Beginning<S> beginning, Plan<S> plan) {
        this(beginning, plan, () -> true);
    }

    /**
     * The same for a worker that can be stopped.
     *
     * @param wanted asked between one pass over the table and the next whether to go on
     * @throws CancellationException if it is not to go on
     */
    Workshop(Beginning<S> beginning, Plan<S> plan, BooleanSupplier wanted) {
        this.plan = plan;
        this.first = beginning;
        begin(beginning, wanted);
    }

    /** Lets a model begin, of another network perhaps; its past begins with it. */
    void begin(Beginning<S> other) {
        begin(other, () -> true);
    }

    private void begin(Beginning<S> other, BooleanSupplier wanted) {
        beginning = other;
        setting = other.setting();
        trainer = new Trainer(setting.table(), other.parameters(), setting.hyperparameters());
        timeline = new Timeline<>(trainer, setting, plan.measures().size());
        divergence = Optional.empty();
        secondsPerUnit = Double.NaN;
        measure(wanted);
        other.inherited().forEach(moment -> goThrough(moment, wanted));
        if (!other.past().isEmpty()) {
            timeline.begin(new Action.Stepped());
            other.past().forEach(moment -> goThrough(moment, wanted));
            timeline.end();
        }
    }

    /** A moment whose model has no finite loss any more, as with other data, is passed over. */
    private void goThrough(Moment moment, BooleanSupplier wanted) {
        endUnless(wanted);
        if (trainer.returnTo(moment).moved()) {
            timeline.record(trainer);
            measure(wanted);
        }
    }

    private static void endUnless(BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    Timeline<S> timeline() {
        return timeline;
    }

    Trainer trainer() {
        return trainer;
    }

    S setting() {
        return setting;
    }

    boolean isAtStart() {
        return beginning.equals(first)
                && trainer.steps() == 0
                && setting.equals(beginning.setting())
                && trainer.parameters().equals(beginning.parameters());
    }

    boolean isFinished() {
        return plan.made(trainer) >= plan.most();
    }

    /** What so many units will cost: how many numbers they multiply. The same on every computer, unlike the time. */
    double numbersFor(double units) {
        return units * (NUMBERS_FOR_RECORDING + (double) setting.table().rows() * trainer.size());
    }

    /** Why the last run of units ended early; nothing if it did not. */
    Optional<StepOutcome.Diverged> divergence() {
        return divergence;
    }

    /** Whether the last units of this run all raised the loss, so many that it was paused. */
    boolean isClimbing() {
        return rises >= Climb.LEAST;
    }

    /** All units until the next announcement belong to one action. */
    void beginUnits() {
        rises = 0;
        timeline.end();
        timeline.begin(new Action.Stepped());
    }

    /**
     * Makes units until there were so many, or time is up, or there are no more, or one diverges, or the loss climbs.
     *
     * @return how many were made
     */
    long makeUnits(long count, long nanos) {
        return makeUnits(count, nanos, _ -> false);
    }

    /** The same, but no more once the loss is low enough. */
    long makeUnits(long count, long nanos, DoublePredicate enough) {
        long start = System.nanoTime();
        long made = 0;
        long between = Math.max(1, (long) (NUMBERS_BETWEEN_LOOKS_AT_THE_CLOCK / numbersFor(1)));
        divergence = Optional.empty();
        while (made < count && !enough.test(trainer.loss()) && !isFinished() && divergence.isEmpty() && !isClimbing()) {
            if (made % between == 0 && made > 0 && System.nanoTime() - start > nanos) {
                break;
            }
            if (makeUnit()) {
                made++;
            }
        }
        if (made > 0) {
            double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND / made;
            // The first are made while the program is still being compiled; the fastest tell what the computer can do.
            secondsPerUnit = Double.isNaN(secondsPerUnit) ? seconds : Math.min(seconds, secondsPerUnit);
        }
        return made;
    }

    /** How many units the computer makes in a second; NaN if it has made none. */
    double unitsPerSecond() {
        return 1 / secondsPerUnit;
    }

    private boolean makeUnit() {
        double before = plan.pausesWhenClimbing() ? trainer.loss() : Double.NaN;
        StepOutcome outcome = plan.unit() == Plan.Unit.STEP ? trainer.step() : trainer.epoch();
        if (outcome instanceof StepOutcome.Diverged diverged) {
            divergence = Optional.of(diverged);
            return false;
        }
        record();
        rises = plan.pausesWhenClimbing() && Climb.isRise(before, trainer.loss()) ? rises + 1 : 0;
        return true;
    }

    private void record() {
        timeline.record(trainer);
        measure();
    }

    private void measure() {
        measure(() -> true);
    }

    private void measure(BooleanSupplier wanted) {
        for (int measure = 0; measure < plan.measures().size(); measure++) {
            endUnless(wanted);
            timeline.note(measure, plan.measures().get(measure).applyAsDouble(trainer, setting));
        }
    }

    MoveOutcome move(int parameter, double value) {
        MoveOutcome outcome = trainer.move(parameter, value);
        if (outcome.moved()) {
            timeline.begin(new Action.ParameterMoved(parameter));
            record();
        }
        return outcome;
    }

    MoveOutcome moveTo(Parameters target) {
        MoveOutcome outcome = trainer.moveTo(target);
        if (outcome.moved()) {
            timeline.begin(new Action.ModelMoved());
            record();
        }
        return outcome;
    }

    /** Goes on in another setting, with the model carried over to it. */
    MoveOutcome change(Action action, S changed, Parameters carriedOver) {
        MoveOutcome outcome = enter(changed, momentWith(carriedOver));
        if (outcome.moved()) {
            timeline.begin(action, changed);
            record();
        }
        return outcome;
    }

    private Moment momentWith(Parameters parameters) {
        Moment now = trainer.moment();
        return new Moment(
                now.step(), now.epoch(), now.rowsSeen(), parameters, now.optimiserState(), now.loss());
    }

    private MoveOutcome enter(S changed, Moment moment) {
        if (!changed.table().equals(setting.table())) {
            return enterTable(changed, moment);
        }
        if (!changed.hyperparameters().equals(setting.hyperparameters())) {
            MoveOutcome outcome = trainer.learnWith(changed.hyperparameters());
            if (!outcome.moved()) {
                return outcome;
            }
        }
        MoveOutcome outcome = trainer.returnTo(moment);
        if (outcome.moved()) {
            setting = changed;
        } else {
            trainer.learnWith(setting.hyperparameters());
        }
        return outcome;
    }

    /** Another table comes with a trainer of its own: were it refused, the one that is there would still be whole. */
    private MoveOutcome enterTable(S changed, Moment moment) {
        Trainer other = new Trainer(
                changed.table(), Parameters.zero(trainer.network()), changed.hyperparameters());
        MoveOutcome outcome = other.returnTo(moment);
        if (outcome.moved()) {
            trainer = other;
            setting = changed;
        }
        return outcome;
    }

    /** The first beginning of all again. */
    void restart() {
        if (beginning.equals(first)) {
            startOver(first.setting());
        } else {
            begin(first);
        }
    }

    /** The parameters of the beginning again, in this setting. */
    void startOver(S wanted) {
        enter(wanted, Moment.start(beginning.parameters()));
        timeline.begin(new Action.Restarted(), wanted);
        record();
    }

    /** Puts the trainer to a place of the timeline, to which its cursor has gone already. */
    boolean goTo(Optional<Place<S>> place) {
        place.ifPresent(found -> enter(found.setting(), found.moment()));
        return place.isPresent();
    }
}
