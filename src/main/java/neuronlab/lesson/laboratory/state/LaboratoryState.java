package neuronlab.lesson.laboratory.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.figure.transport.Transport;
import neuronlab.lesson.laboratory.state.Wishes.Wish;
import neuronlab.lesson.shared.training.LiveTraining;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.ExperimentException;
import neuronlab.model.experiment.ExperimentProblem;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.file.Guidance;
import neuronlab.model.experiment.file.LoggedRun;
import neuronlab.model.experiment.file.SavedExperiment;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Action;
import neuronlab.model.timeline.Timeline;

/**
 * The experiment that the reader has chosen and the run that trains it. For the JavaFX thread; what passes over many data
 * is left to a worker, and until that is done the run before stays in sight.
 */
public final class LaboratoryState {
    private final ReadOnlyObjectWrapper<Experiment> experiment = new ReadOnlyObjectWrapper<>(this, "experiment");
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    private final ReadOnlyObjectWrapper<Optional<ExperimentProblem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<Guidance> guidance =
            new ReadOnlyObjectWrapper<>(this, "guidance", Guidance.NONE);
    private final ReadOnlyBooleanWrapper missed = new ReadOnlyBooleanWrapper(this, "missed", false);
    private final RunHistory runs = new RunHistory(this::show);
    private final Wishes wishes = new Wishes(new RunMaker(runs, new Workplace()));
    private final RunTransport transport = new RunTransport(runs, new WaysOfRuns());
    private final RunLog log = new RunLog();
    private Desk desk = new Desk(List.of(), Guidance.NONE);

    /**
     * A laboratory that begins with this experiment, which must fit together and be small. It is there at once, and its
     * rates when a worker has derived them.
     */
    public LaboratoryState(Experiment beginning) {
        try {
            begin(Run.of(Preparation.withoutRates(beginning), Past.NONE, desk));
        } catch (ExperimentException unfit) {
            throw new IllegalArgumentException("The laboratory cannot begin with this: " + unfit.problem(), unfit);
        }
        wish(new Wish(beginning, Optional.empty(), Past.NONE, desk, true));
    }

    // ---- What is seen

    /** What is chosen; it may not fit together, then the run before goes on. */
    public ReadOnlyObjectProperty<Experiment> experimentProperty() {
        return experiment.getReadOnlyProperty();
    }

    /** What the present run has come to; never null. */
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** Why what is chosen cannot be trained; empty if it can. */
    public ReadOnlyObjectProperty<Optional<ExperimentProblem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a worker is making what was chosen last. */
    public ReadOnlyBooleanProperty preparingProperty() {
        return wishes.preparingProperty();
    }

    /** Whether the last edit was not made, since other data were about to come; until something happens to these. */
    public ReadOnlyBooleanProperty missedProperty() {
        return missed.getReadOnlyProperty();
    }

    /** What plays, steps and goes back. */
    public Transport transport() {
        return transport;
    }

    /** Does something with the past of the present run as soon as it can be read: at once, or after a part of a second. */
    public void whenAtRest(Runnable look) {
        training().whenAtRest(look);
    }

    /** The past of the present run, to be read when {@link #snapshotProperty} changes or with {@link #whenAtRest}. */
    public Timeline<LaboratorySetting> timeline() {
        return training().timeline();
    }

    /** The numbers of the next step, to be read as {@link #timeline} is. */
    public Trainer trainer() {
        return training().trainer();
    }

    private LiveTraining<LaboratorySetting> training() {
        return runs.present().training();
    }

    // ---- What the reader chooses

    /** Changes what is chosen. */
    public void change(UnaryOperator<Experiment> how) {
        change(how.apply(experiment.get()));
    }

    /** Chooses another experiment: the run goes on if only the way of learning differs, and begins anew otherwise. */
    public void change(Experiment wanted) {
        if (!wanted.equals(experiment.get())) {
            wish(new Wish(wanted, Optional.empty(), Past.NONE, desk));
        }
    }

    /**
     * Changes the data in sight by hand, one example or cell at a time: the network goes on with what it has learned. Where
     * that cannot be, as when a class has gone, the run begins anew. It comes after whatever is still being made; only if
     * other data have been chosen meanwhile it is {@linkplain #missedProperty missed}, for it is not these that would be
     * changed.
     */
    public void edit(Edit byHand) {
        missed.set(wishes.areOtherData(snapshot.get().setting().experiment()));
        if (missed.get()) {
            return;
        }
        wishes.behindAll(byHand).ifPresent(now -> {
            ExperimentData before = experiment.get().data();
            String name = before instanceof ExperimentData.Own own ? own.name() : "";
            Experiment wanted = experiment.get().withData(new ExperimentData.Own(name, now.of(before.frame())));
            wish(new Wish(wanted, Optional.of(now), Past.NONE, desk));
        });
    }

    private void wish(Wish wish) {
        experiment.set(wish.wanted());
        problem.set(Optional.empty());
        missed.set(false);
        wishes.add(wish);
    }

    /** Takes back what was wished for last and is not there yet; tells whether there was such a thing. */
    public boolean takeBack() {
        if (!wishes.hasAny()) {
            return false;
        }
        experiment.set(wishes.takeBack().orElseGet(() -> snapshot.get().setting().experiment()));
        return true;
    }

    /** Does something as soon as all that was chosen is there; never, should the last of it be taken back or not fit together. */
    public void whenThere(Runnable action) {
        wishes.whenThere(action);
    }

    /** Begins the run again from other random numbers. */
    public void startAnew() {
        change(Experiment::startedAnew);
    }

    // ---- What the reader does to the model

    /** Sets one parameter of the model, given by its place among all. */
    public void move(int parameter, double value) {
        training().move(parameter, value);
        training().endMove();
    }

    /** Sets all parameters of the model. */
    public void moveTo(Parameters parameters) {
        training().moveTo(parameters);
    }

    /** The reader has let go of what was moved. */
    public void endMove() {
        training().endMove();
    }

    /** Lets training leave a parameter as it is, or change it again. */
    public void freeze(int parameter, boolean frozen) {
        Set<Integer> others = new TreeSet<>(experiment.get().hyperparameters().frozen());
        if (frozen ? others.add(parameter) : others.remove(parameter)) {
            change(experiment.get().withFrozen(others));
        }
    }

    /** Waits for all that is being prepared. */
    public void prepareNow() {
        wishes.makeAllNow();
    }

    /** Makes epochs at once and waits for them. */
    public void trainNow(long epochs) {
        prepareNow();
        training().trainNow(epochs);
    }

    // ---- Runs

    /** The runs that were logged, the oldest first. */
    public ReadOnlyObjectProperty<List<LoggedRun>> loggedRunsProperty() {
        return log.loggedProperty();
    }

    /** Logs the present run as it stands; nothing happens if it has not begun, or is logged already. */
    public void logPresentRun() {
        if (!runs.isEmpty()) {
            log.add(snapshot.get());
        }
    }

    /** Gives a logged run, by its place, another note. */
    public void noteRun(int index, String note) {
        log.note(index, note);
    }

    /** Goes on with an experiment that was kept; undo leads back to what was here before, its log of runs included. */
    public void restore(SavedExperiment saved) {
        goOnWith(saved.experiment(), saved.timeline(), Desk.of(saved));
    }

    /** Goes on where the reader was when the program ended; what has been logged since stays. */
    public void resume(SavedExperiment saved) {
        List<LoggedRun> all = new ArrayList<>(saved.runs());
        all.addAll(log.loggedProperty().get());
        log.set(all);
        guidance.set(saved.guidance());
        goOnWith(saved.experiment(), saved.timeline(), desk);
    }

    /**
     * The same, for any size of data at once.
     *
     * @throws ExperimentException if it does not fit together
     */
    public void restoreNow(SavedExperiment saved) throws ExperimentException {
        Preparation preparation = Preparation.of(saved.experiment());
        wishes.forget();
        begin(Run.of(preparation, Past.inherited(saved.timeline()), Desk.of(saved)));
    }

    /** Opens a logged run again: the same choice, and the model that it came to. */
    public void open(LoggedRun run) {
        goOnWith(run.experiment(), List.of(run.end()), desk);
    }

    private void goOnWith(Experiment wanted, List<Moment> past, Desk its) {
        wish(new Wish(wanted, Optional.empty(), Past.inherited(past), its));
    }

    /** Has what is to be kept of the laboratory taken, as soon as the past can be read. */
    public void save(Consumer<SavedExperiment> taker) {
        training().whenAtRest(() -> taker.accept(saved()));
    }

    /** Pauses and waits, and tells what is to be kept of the laboratory: for the end of the program. */
    public SavedExperiment savedAtTheEnd() {
        training().settle();
        return saved();
    }

    private SavedExperiment saved() {
        return new SavedExperiment(
                snapshot.get().setting().experiment(),
                training().timeline().moments(SavedExperiment.MOST_MOMENTS),
                log.loggedProperty().get(),
                guidance.get());
    }

    /** What a teacher has fixed for those who open this experiment. */
    public ReadOnlyObjectProperty<Guidance> guidanceProperty() {
        return guidance.getReadOnlyProperty();
    }

    /** Fixes other things for those who open this experiment. */
    public void guide(Guidance other) {
        guidance.set(other);
    }

    private void begin(Run run) {
        transport.pause();
        logPresentRun();
        runs.begin(run, Optional.empty());
    }

    /** What concerns more than the present run. */
    private final class WaysOfRuns implements RunTransport.Ways {
        @Override
        public void startOver() {
            logPresentRun();
            training().startOver(training().settingProperty().get());
        }

        @Override
        public boolean takeBack() {
            return LaboratoryState.this.takeBack();
        }

        @Override
        public void whenThere(Runnable action) {
            wishes.whenThere(action);
        }

        @Override
        public boolean isOnTheWay() {
            return wishes.wayBack().isPresent();
        }

        @Override
        public void goOn(int count) {
            int target = wishes.wayBack().orElse(runs.place()) + count;
            if (wishes.hasAny() && !isOnTheWay() || !runs.has(target)) {
                return;
            }
            if (isOnTheWay()) {
                takeBack();
            }
            transport.pause();
            if (target != runs.place()) {
                go(target);
            }
        }

        private void go(int target) {
            if (runs.ready(target).isPresent()) {
                runs.enter(target);
            } else {
                wish(Wish.back(target, runs.experiment(target), runs.past(target), runs.desk(target)));
            }
        }
    }

    /** Where runs are made. */
    private final class Workplace implements RunMaker.Workplace {
        @Override
        public Desk desk() {
            return desk;
        }

        @Override
        public void pause() {
            transport.pause();
        }

        /** What goes on with other data after an edit is the same run for the log. */
        @Override
        public void begin(Run run, Optional<Edit> edit) {
            transport.pause();
            if (edit.isEmpty()) {
                logPresentRun();
            }
            runs.begin(run, edit);
        }

        @Override
        public void goBack(int place, Run again) {
            runs.enter(place, again);
        }

        @Override
        public void refuse(ExperimentProblem what) {
            problem.set(Optional.of(what));
        }
    }

    private void turnTo(Desk other) {
        if (other != desk) {
            desk.leave(log.loggedProperty().get(), guidance.get());
            desk = other;
            log.set(desk.log());
            guidance.set(desk.guidance());
        }
    }

    private void show(Run present) {
        turnTo(present.desk());
        transport.enter(present.training());
        Snapshot now = present.snapshot();
        boolean otherSetting = snapshot.get() == null || snapshot.get().setting() != now.setting();
        snapshot.set(now);
        if (!wishes.hasAny()) {
            missed.set(false);
        }
        if (otherSetting) {
            problem.set(Optional.empty());
            if (wishes.isLast()) {
                experiment.set(now.setting().experiment());
            }
        }
    }
}
