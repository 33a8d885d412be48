package neuronlab.lesson.shared.trainer;

import neuronlab.figure.errorlog.ErrorLog;
import neuronlab.figure.errorlog.ErrorScale;
import neuronlab.figure.errorlog.ErrorSeries;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.Chart;
import neuronlab.model.timeline.Timeline;

/** The log of the latest errors that the model really had. */
public final class ErrorHistoryLog {
    private final NeuronTraining state;
    private final int length;
    private final ErrorLog log;

    /** A log of the last {@code length} errors of this state. */
    public ErrorHistoryLog(NeuronTraining state, int length, Language language) {
        this.state = state;
        this.length = length;
        this.log = new ErrorLog(language);
        log.node().setId("error-log");
        log.setThresholds(ErrorColours.THRESHOLDS);
        log.scaleProperty().set(ErrorScale.LOGARITHMIC);
        state.live().versionProperty().subscribe(_ -> log.setErrors(latest()));
    }

    /** The log, to be put on a page. */
    public Chart node() {
        return log.node();
    }

    private ErrorSeries latest() {
        Timeline<?> timeline = state.live().timeline();
        int end = timeline.cursor() + 1;
        int start = Math.max(timeline.first(), end - length);
        return new ErrorSeries(start - timeline.first(), timeline.line().losses(start, end));
    }
}
