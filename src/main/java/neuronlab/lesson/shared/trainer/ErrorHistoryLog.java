package neuronlab.lesson.shared.trainer;

import neuronlab.figure.errorlog.ErrorLog;
import neuronlab.figure.errorlog.ErrorScale;
import neuronlab.figure.errorlog.ErrorSeries;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.Chart;
import neuronlab.model.TrainingHistory;

/** The log of the latest errors that the model really had. */
public final class ErrorHistoryLog {
    private final TrainerState state;
    private final int length;
    private final ErrorLog log;

    /** A log of the last {@code length} errors of this state. */
    public ErrorHistoryLog(TrainerState state, int length, Language language) {
        this.state = state;
        this.length = length;
        this.log = new ErrorLog(language);
        log.node().setId("error-log");
        log.setThresholds(ErrorColours.THRESHOLDS);
        log.scaleProperty().set(ErrorScale.LOGARITHMIC);
        state.snapshotProperty().subscribe(_ -> log.setErrors(latest()));
    }

    /** The log, to be put on a page. */
    public Chart node() {
        return log.node();
    }

    private ErrorSeries latest() {
        TrainingHistory history = state.history();
        int count = Math.min(length, history.size());
        int first = history.size() - count;
        double[] errors = new double[count];
        for (int i = 0; i < count; i++) {
            errors[i] = history.error(first + i);
        }
        return new ErrorSeries(state.models() - count, errors);
    }
}
