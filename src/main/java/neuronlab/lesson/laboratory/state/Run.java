package neuronlab.lesson.laboratory.state;

import java.util.List;
import neuronlab.lesson.shared.training.Beginning;
import neuronlab.lesson.shared.training.LiveTraining;
import neuronlab.lesson.shared.training.Plan;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Optimiser;

/** One training from one start: another network, other data or another start make another run. */
final class Run {
    private static final Plan.Pace PACE = new Plan.Pace(5, 60, Double.POSITIVE_INFINITY);
    private static final Plan<LaboratorySetting> PLAN = Plan.<LaboratorySetting>ofEpochs(Long.MAX_VALUE, PACE)
            .measuring(LaboratorySetting.measures());

    private final LiveTraining<LaboratorySetting> training;
    private final Desk desk;

    private Run(LiveTraining<LaboratorySetting> training, Desk desk) {
        this.training = training;
        this.desk = desk;
    }

    /** A run that stands at once at its start or, if it has a past, at the end of that. */
    static Run of(Preparation preparation, List<Moment> past, Desk desk) {
        return new Run(new LiveTraining<>(beginning(preparation, past), PLAN), desk);
    }

    /** A run of so many data that measuring them is left to a worker. */
    static Run measuredLater(Preparation preparation, List<Moment> past, Desk desk) {
        return new Run(LiveTraining.loading(() -> beginning(preparation, past), PLAN), desk);
    }

    private static Beginning<LaboratorySetting> beginning(Preparation preparation, List<Moment> past) {
        return new Beginning<>(LaboratorySetting.of(preparation), preparation.start(), fitting(past, preparation));
    }

    private static List<Moment> fitting(List<Moment> past, Preparation preparation) {
        return past.stream()
                .filter(moment -> moment.parameters().network().equals(preparation.network()))
                .filter(moment -> moment.step() > 0 || !moment.parameters().equals(preparation.start()))
                .toList();
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
