package neuronlab.lesson.laboratory.state;

import java.util.function.BooleanSupplier;
import neuronlab.lesson.shared.training.Beginning;
import neuronlab.lesson.shared.training.LiveTraining;
import neuronlab.lesson.shared.training.Plan;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;

/** One training from one start: another network, other data or another start make another run. */
final class Run {
    /** Data of up to so many numbers are prepared at once. */
    private static final long FEW_NUMBERS = 30_000;

    private static final Plan.Pace PACE = new Plan.Pace(5, 60, Double.POSITIVE_INFINITY);
    private static final Plan<LaboratorySetting> PLAN = Plan.<LaboratorySetting>ofEpochs(Long.MAX_VALUE, PACE)
            .measuring(LaboratorySetting.measures());

    private final LiveTraining<LaboratorySetting> training;
    private final Desk desk;
    private final long begunAt;

    private Run(LiveTraining<LaboratorySetting> training, Past past, Desk desk) {
        this.training = training;
        this.begunAt = past.begunAt();
        this.desk = desk;
    }

    /** A run that stands at once at its start or, if it has a past, at the end of that. */
    static Run of(Preparation preparation, Past past, Desk desk) {
        return new Run(new LiveTraining<>(beginning(preparation, past), PLAN), past, desk);
    }

    /**
     * A run of so many data that measuring them is left to a worker.
     *
     * @param wanted asked now and then by the worker whether to go on
     */
    static Run measuredLater(Preparation preparation, Past past, Desk desk, BooleanSupplier wanted) {
        return new Run(LiveTraining.loading(() -> beginning(preparation, past), PLAN, wanted), past, desk);
    }

    private static Beginning<LaboratorySetting> beginning(Preparation preparation, Past past) {
        Past fitting = past.fitting(preparation);
        return new Beginning<>(
                LaboratorySetting.of(preparation), preparation.start(), fitting.inherited(), fitting.own());
    }

    /** What it has gone through, to be read when the training is at rest: the first and the last of about so many moments. */
    Past past(int most) {
        return Past.split(training.timeline().moments(most), begunAt);
    }

    /** What stands beside it. */
    Desk desk() {
        return desk;
    }

    LiveTraining<LaboratorySetting> training() {
        return training;
    }

    /** The experiment as it is now. */
    Experiment experiment() {
        return training.settingProperty().get().experiment();
    }

    /** Whether another experiment has the same data, network and start, so that it differs in the way of learning alone. */
    boolean canGoOnAs(Experiment other) {
        return withoutLearning(other).equals(withoutLearning(experiment()));
    }

    private static Experiment withoutLearning(Experiment any) {
        Hyperparameters none = Hyperparameters.of(Loss.SQUARED, Optimiser.descent(0));
        return any.withHyperparameters(none.withBatches(1, any.seed()))
                .withDerivedRates()
                .withNotes("");
    }

    /** Whether its data are so many that whatever passes over them is left to a worker. */
    static boolean isLarge(Experiment any) {
        return numbers(any) > FEW_NUMBERS;
    }

    /** How many numbers an experiment has its network learn from, which tells the work and the memory that it takes. */
    static long numbers(Experiment any) {
        return (long) any.data().frame().rows() * (1 + any.inputs().size() + any.engineered().size());
    }

    Snapshot snapshot() {
        return new Snapshot(
                training.settingProperty().get(),
                training.momentProperty().get(),
                Curves.of(training.timeline()),
                training.eventProperty().get());
    }
}
