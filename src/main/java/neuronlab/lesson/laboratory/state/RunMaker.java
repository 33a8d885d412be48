package neuronlab.lesson.laboratory.state;

import java.util.List;
import java.util.Optional;
import neuronlab.lesson.laboratory.state.Wishes.Ticket;
import neuronlab.lesson.laboratory.state.Wishes.Wish;
import neuronlab.lesson.shared.training.LiveTraining;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentException;
import neuronlab.model.experiment.ExperimentProblem;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Moment;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Action;

/** Lets the present run go on as the reader has wished, or makes another one. For the JavaFX thread. */
final class RunMaker implements Wishes.Maker {
    /** Where runs are made. */
    interface Workplace {
        /** What stands beside the present run. */
        Desk desk();

        /** Lets the present run pause. */
        void pause();

        /**
         * Takes another run as the present one.
         *
         * @param edit by which its data come from those of the one before, if so
         */
        void begin(Run run, Optional<Edit> edit);

        /** Goes back to the run in this place, which was made again. */
        void goBack(int place, Run again);

        /** What was wished for does not fit together. */
        void refuse(ExperimentProblem problem);
    }

    private final RunHistory runs;
    private final Workplace place;

    /** Makes runs to come after the present one of these. */
    RunMaker(RunHistory runs, Workplace place) {
        this.runs = runs;
        this.place = place;
    }

    private LiveTraining<LaboratorySetting> training() {
        return runs.present().training();
    }

    @Override
    public boolean makesAtOnce(Wish wish) {
        if (!goesOn(wish)) {
            return false;
        }
        Experiment wanted = wish.wanted();
        if (Preparation.derivesSameRates(wanted, runs.present().experiment())) {
            LearningRates same = training().settingProperty().get().hyperparameters().optimiser().rates();
            learn(wanted, wanted.hyperparameters().withRates(same));
            return true;
        }
        boolean needsNoPreparation = isLarge(wish) && !wanted.ratesDerived();
        if (needsNoPreparation) {
            learn(wanted, wanted.hyperparameters());
        }
        return needsNoPreparation;
    }

    private boolean goesOn(Wish wish) {
        return !wish.isKept()
                && wish.back().isEmpty()
                && wish.past().isEmpty()
                && wish.desk() == place.desk()
                && runs.present().canGoOnAs(wish.wanted());
    }

    private static boolean isLarge(Wish wish) {
        return Run.isLarge(wish.wanted());
    }

    @Override
    public boolean isMuchWork(Wish wish) {
        return isLarge(wish) || Preparation.workOfRates(wish.wanted()) > 0;
    }

    @Override
    public void makeWay(Wish wish) {
        if (isLarge(wish)) {
            place.pause();
        }
    }

    @Override
    public void make(Wish wish, Preparation preparation, Ticket ticket) {
        Parameters model = training().momentProperty().get().parameters();
        if (wish.opens()) {
            open(Run.of(preparation, Past.NONE, wish.desk()), model);
            ticket.done();
        } else if (goesOn(wish)) {
            learn(preparation.experiment(), preparation.hyperparameters());
            ticket.done();
        } else if (wish.isEdit() && !isLarge(wish) && preparation.network().equals(model.network())) {
            training().change(new Action.DataChanged(), LaboratorySetting.of(preparation));
            ticket.done();
        } else if (wish.isEdit()) {
            // A past that holds tables of so many data would take all memory: each edit begins a run, which inherits it.
            training().whenAtRest(() -> makeRun(wish, preparation, Past.inherited(pastOfPresent()), ticket));
        } else {
            makeRun(wish, preparation, wish.past(), ticket);
        }
    }

    private List<Moment> pastOfPresent() {
        return training().timeline().moments(KeptRun.MOST_MOMENTS_OF_MANY_DATA);
    }

    private void makeRun(Wish wish, Preparation preparation, Past past, Ticket ticket) {
        if (ticket.isVoid()) {
            return;
        }
        if (isLarge(wish) && !ticket.isUrgent()) {
            Past few = past.thinned(KeptRun.MOST_MOMENTS_OF_MANY_DATA);
            Run run = Run.measuredLater(preparation, few, wish.desk(), () -> !ticket.isVoid());
            enterWhenMeasured(run, wish, ticket);
        } else {
            enter(Run.of(preparation, past, wish.desk()), wish);
            ticket.done();
        }
    }

    private void enter(Run run, Wish wish) {
        if (wish.back().isPresent()) {
            place.goBack(wish.back().getAsInt(), run);
        } else {
            place.begin(run, wish.edit());
        }
    }

    /** Weights that were moved before the rates were known stay where they are. */
    private void open(Run run, Parameters model) {
        runs.replace(run);
        if (!model.equals(run.training().momentProperty().get().parameters())) {
            run.training().moveTo(model);
            run.training().endMove();
        }
    }

    private void enterWhenMeasured(Run run, Wish wish, Ticket ticket) {
        run.training().versionProperty().subscribe(version -> {
            if (version == 1 && !ticket.isVoid()) {
                enter(run, wish);
                ticket.done();
            }
        });
        run.training().problemProperty().subscribe(failure -> {
            if (!failure.isEmpty()) {
                ticket.failed(new IllegalStateException(failure));
            }
        });
    }

    private void learn(Experiment wanted, Hyperparameters hyperparameters) {
        LaboratorySetting now = training().settingProperty().get();
        boolean sameLoss = hyperparameters.loss().equals(now.hyperparameters().loss());
        Action action = sameLoss ? new Action.HyperparametersChanged() : new Action.LossChanged();
        training().change(action, now.learning(wanted, hyperparameters));
    }

    @Override
    public void refuse(Throwable failure) {
        if (failure instanceof ExperimentException unfit) {
            place.refuse(unfit.problem());
        } else {
            Background.isAFault(failure);
        }
    }
}
