package neuronlab.figure.errorlog;

import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.layer.CurveLayer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.plot.layer.LineLayer;
import neuronlab.figure.plot.layer.LineThrough;
import neuronlab.figure.plot.layer.PointLayer;
import neuronlab.figure.plot.layer.PointLayer.Mark;

/**
 * The layers of an error log: the best error there can be, the reader's own best, a branch that was left, the curve, its
 * newest value, and the value that the reader looks at.
 */
final class ErrorLayers {
    private final LineLayer best = new LineLayer("best-error");
    private final LabelLayer bestLabel = new LabelLayer("best-error-label");
    private final LineLayer ownBest = new LineLayer("own-best-error");
    private final LabelLayer ownBestLabel = new LabelLayer("own-best-error-label");
    private final CurveLayer ghost = new CurveLayer("ghost-curve");
    private final CurveLayer curve = new CurveLayer("error-curve");
    private final PointLayer current = new PointLayer(Mark.CIRCLE, "current-error");
    private final PointLayer read = new PointLayer(Mark.CIRCLE, "read-error");
    private final LabelLayer currentLabel = new LabelLayer("current-error-label");

    void addTo(Plot plot) {
        bestLabel.setSide(LabelSide.BELOW_RIGHT);
        bestLabel.keepClearOf(curve);
        ownBestLabel.setSide(LabelSide.ABOVE_RIGHT);
        plot.addLayers(best, ownBest, ghost, curve, bestLabel, ownBestLabel, currentLabel, current, read);
    }

    /** Shows a series; the newest value with its number. What lies below the axis is drawn at its start. */
    void show(ErrorSeries series, AxisDescription axis, String newest) {
        int size = series.size();
        double[] steps = steps(series);
        double[] errors = errors(series, axis);
        curve.setPoints(steps, errors);
        curve.mark(current, size - 1);
        if (size > 0) {
            currentLabel.setLabel(newest, steps[size - 1], errors[size - 1]);
        } else {
            currentLabel.setLabel("", 0, axis.scale().lower());
        }
    }

    /** Shows a branch of the training that was left. */
    void showGhost(ErrorSeries series, AxisDescription axis) {
        ghost.setPoints(steps(series), errors(series, axis));
    }

    /** Shows the best error there can be by a line with a name; NaN shows none. */
    void showBest(double error, String name, AxisDescription across) {
        showLevel(best, bestLabel, error, name, across);
    }

    /** Shows the reader's own best error by a line with a name; NaN shows none. */
    void showOwnBest(double error, String name, AxisDescription across) {
        showLevel(ownBest, ownBestLabel, error, name, across);
    }

    private static void showLevel(LineLayer line, LabelLayer label, double error, String name, AxisDescription across) {
        boolean known = Double.isFinite(error);
        line.setLine(known ? new LineThrough(0, error, 1, error) : null);
        label.setLabel(known ? name : "", across.scale().lower(), known ? error : 0);
    }

    private static double[] steps(ErrorSeries series) {
        double[] result = new double[series.size()];
        for (int index = 0; index < result.length; index++) {
            result[index] = series.step(index);
        }
        return result;
    }

    private static double[] errors(ErrorSeries series, AxisDescription axis) {
        double[] result = new double[series.size()];
        for (int index = 0; index < result.length; index++) {
            result[index] = Math.max(series.error(index), axis.scale().lower());
        }
        return result;
    }

    /** Marks the value that the reader looks at; one that does not exist marks none. */
    void read(int index) {
        curve.mark(read, index);
    }

    CurveLayer curve() {
        return curve;
    }

    CurveLayer ghost() {
        return ghost;
    }

    LineLayer best() {
        return best;
    }

    LabelLayer bestLabel() {
        return bestLabel;
    }

    LineLayer ownBest() {
        return ownBest;
    }

    LabelLayer ownBestLabel() {
        return ownBestLabel;
    }

    LabelLayer currentLabel() {
        return currentLabel;
    }
}
