package neuronlab.lesson.laboratory.state;

import java.util.Optional;
import neuronlab.model.data.DataFrame;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;

/**
 * A run that can be gone back to: the run itself or, put aside, what it can be made of again. One whose data differ from
 * those of a neighbour by an edit needs none of its own then. For the JavaFX thread.
 */
final class KeptRun {
    /** Each moment of a past costs a pass over the data. */
    static final int MOST_MOMENTS_OF_MANY_DATA = 10;

    private static final int MOST_MOMENTS = 200;

    /**
     * How the data of a run come from those of the run before.
     *
     * @param forward the edit
     * @param back what takes it back
     */
    record Bridge(Edit forward, Edit back) {
        static Bridge of(Edit edit, DataFrame before) {
            return new Bridge(edit, edit.inverse(before));
        }
    }

    private final Desk desk;
    private final Optional<Bridge> fromPrevious;
    private Run run;
    private Experiment experiment;
    private Past past = Past.NONE;
    /** Whether the experiment has been left the first row of its data alone. */
    private boolean bare;

    KeptRun(Run run, Optional<Bridge> fromPrevious) {
        this.desk = run.desk();
        this.fromPrevious = fromPrevious;
        this.run = run;
    }

    /** How its data come from those of the run before it; nothing if they are others. */
    Optional<Bridge> fromPrevious() {
        return fromPrevious;
    }

    Desk desk() {
        return desk;
    }

    Past past() {
        return past;
    }

    /** The run, unless it is put aside. */
    Optional<Run> run() {
        return Optional.ofNullable(run);
    }

    /** Takes the run made again. */
    void take(Run again) {
        run = again;
        experiment = null;
        past = Past.NONE;
    }

    /**
     * What it is about.
     *
     * @param fromNeighbour how its data come from those of a neighbour, if they do by an edit
     * @param ofNeighbour the data of that one
     */
    Experiment experiment(Optional<Edit> fromNeighbour, ExperimentData ofNeighbour) {
        if (run != null) {
            return run.experiment();
        }
        if (bare && experiment.data() instanceof ExperimentData.Own(String name, var _)) {
            DataFrame frame = fromNeighbour.orElseThrow().of(ofNeighbour.frame());
            return experiment.withData(new ExperimentData.Own(name, frame));
        }
        return experiment;
    }

    /** Puts the run aside, which must be at rest; with its data, unless they come from those of a neighbour. */
    void putAside(boolean comesFromNeighbour) {
        if (run != null) {
            past = run.past(Run.isLarge(run.experiment()) ? MOST_MOMENTS_OF_MANY_DATA : MOST_MOMENTS);
            Experiment whole = run.experiment();
            run = null;
            hold(whole, comesFromNeighbour);
        }
    }

    /** Notes what it is about, if it is put aside; with its data, unless they come from those of a neighbour. */
    void hold(Experiment whole, boolean comesFromNeighbour) {
        if (run == null) {
            bare = comesFromNeighbour && whole.data() instanceof ExperimentData.Own;
            experiment = bare && whole.data() instanceof ExperimentData.Own(String name, DataFrame frame)
                    ? whole.withData(new ExperimentData.Own(name, frame.select(0)))
                    : whole;
        }
    }

    /** The data of the reader's own that it keeps in memory. */
    Optional<DataFrame> ownFrame() {
        Experiment its = run == null ? experiment : run.experiment();
        return its.data() instanceof ExperimentData.Own own ? Optional.of(own.frame()) : Optional.empty();
    }

    /** How many numbers the tables have that it learns from; 0 if it is put aside. */
    long numbersInUse() {
        return run == null ? 0 : Run.numbers(run.experiment());
    }
}
