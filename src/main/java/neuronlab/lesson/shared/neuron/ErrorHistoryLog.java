package neuronlab.lesson.shared.neuron;

import neuronlab.figure.errorlog.ErrorLog;
import neuronlab.figure.errorlog.ErrorScale;
import neuronlab.figure.errorlog.ErrorSeries;
import neuronlab.figure.language.Language;
import neuronlab.figure.layout.InSight;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.plot.Chart;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.LeastSquares;
import neuronlab.model.learning.Loss;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/** The log of all errors that the model really had, from the start to where it stands, with the least error there is. */
public final class ErrorHistoryLog {
    private final NeuronTraining state;
    private final ErrorLog log;

    /** A log of the errors of this state. */
    public ErrorHistoryLog(NeuronTraining state, Language language) {
        this.state = state;
        this.log = new ErrorLog(language);
        log.node().setId("error-log");
        log.setThresholds(ErrorColours.THRESHOLDS);
        log.scaleProperty().set(ErrorScale.LOGARITHMIC);
        LeastSquares.of(state.data()).ifPresent(best -> log.bestProperty()
                .set(new Evaluation(best.network(), Loss.SQUARED, state.data()).loss(best)));
        state.replay().drawnBy(log.node());
        WhileSeen.follow(state.replay().versionProperty(), log.node(), this::show);
    }

    /** The log, to be put on a page. */
    public Chart node() {
        return log.node();
    }

    /** Draws the reader's own best error as a line with its name; none where it is not known. */
    public ErrorHistoryLog withOwnBest(HandRecord record) {
        // The record is there for longer than the page.
        record.bestProperty()
                .when(InSight.inScene(log.node()))
                .subscribe(best -> log.ownBestProperty()
                        .set(best.map(HandRecord.Best::error).orElse(Double.NaN)));
        return this;
    }

    private void show() {
        Timeline<?> timeline = state.live().timeline();
        int first = timeline.first();
        log.setErrors(new ErrorSeries(0, timeline.line().losses(first, state.replay().shown() + 1)));
        Track ghost = timeline.ghost();
        // The branch that was left leads off behind the moment where the present one begins.
        log.ghostProperty()
                .set(
                        ghost.size() == 0
                                ? ErrorSeries.EMPTY
                                : new ErrorSeries(
                                        timeline.branchPoint() - first + 1, ghost.losses(0, ghost.size())));
    }
}
