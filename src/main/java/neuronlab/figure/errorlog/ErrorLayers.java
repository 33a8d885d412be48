package neuronlab.figure.errorlog;

import neuronlab.figure.plot.CurveLayer;
import neuronlab.figure.plot.LabelLayer;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.PointLayer.Mark;
import neuronlab.figure.plot.PointLayer;

/** The layers of an error log: the curve, its newest value, and the value that the reader looks at. */
final class ErrorLayers {
    private static final double[] NOTHING = {};

    private final CurveLayer curve = new CurveLayer("error-curve");
    private final PointLayer current = new PointLayer(Mark.CIRCLE, "current-error");
    private final PointLayer read = new PointLayer(Mark.CIRCLE, "read-error");
    private final LabelLayer currentLabel = new LabelLayer("current-error-label");
    private double[] steps = NOTHING;
    private double[] errors = NOTHING;

    void addTo(Plot plot) {
        plot.addLayers(curve, currentLabel, current, read);
    }

    /** Shows a series; the newest value with its number. */
    void show(ErrorSeries series, String newest) {
        int size = series.size();
        steps = new double[size];
        errors = new double[size];
        for (int index = 0; index < size; index++) {
            steps[index] = series.step(index);
            errors[index] = Math.max(series.error(index), ErrorAxes.BOTTOM);
        }
        curve.setPoints(steps, errors);
        mark(current, size - 1);
        if (size > 0) {
            currentLabel.setLabel(newest, steps[size - 1], errors[size - 1]);
        } else {
            currentLabel.setLabel("", 0, ErrorAxes.BOTTOM);
        }
    }

    /** Marks the value that the reader looks at; -1 for none. */
    void read(int index) {
        mark(read, index);
    }

    private void mark(PointLayer layer, int index) {
        boolean any = index >= 0 && index < steps.length;
        layer.setPoints(any ? new double[] {steps[index]} : NOTHING, any ? new double[] {errors[index]} : NOTHING);
    }

    /** The x of a value, as drawn. */
    double step(int index) {
        return steps[index];
    }

    /** The y of a value, as drawn. */
    double error(int index) {
        return errors[index];
    }

    CurveLayer curve() {
        return curve;
    }

    LabelLayer currentLabel() {
        return currentLabel;
    }
}
