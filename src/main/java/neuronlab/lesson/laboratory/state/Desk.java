package neuronlab.lesson.laboratory.state;

import java.util.List;
import neuronlab.model.experiment.file.Guidance;
import neuronlab.model.experiment.file.LoggedRun;
import neuronlab.model.experiment.file.SavedExperiment;

/** What stands beside the runs of an experiment that was opened: it comes and goes with them, by undo and redo, too. */
final class Desk {
    private List<LoggedRun> log;
    private Guidance guidance;

    Desk(List<LoggedRun> log, Guidance guidance) {
        leave(log, guidance);
    }

    static Desk of(SavedExperiment saved) {
        return new Desk(saved.runs(), saved.guidance());
    }

    /** Notes how it is left. */
    void leave(List<LoggedRun> itsLog, Guidance itsGuidance) {
        log = itsLog;
        guidance = itsGuidance;
    }

    List<LoggedRun> log() {
        return log;
    }

    Guidance guidance() {
        return guidance;
    }
}
