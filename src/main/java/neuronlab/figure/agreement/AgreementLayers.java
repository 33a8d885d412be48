package neuronlab.figure.agreement;

import javafx.geometry.Point2D;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.EdgeMarkLayer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LineLayer;
import neuronlab.figure.plot.layer.LineThrough;
import neuronlab.figure.plot.layer.PointLayer.Mark;
import neuronlab.figure.plot.layer.PointLayer;
import neuronlab.figure.plot.layer.SegmentLayer;

/** The layers of an agreement chart, and the columns of numbers that they show. */
final class AgreementLayers {
    private static final double[] EMPTY = {};
    private static final LineThrough DIAGONAL = new LineThrough(0, 0, 1, 1);

    private final LineLayer diagonal = new LineLayer("agreement-diagonal");
    private final LabelLayer diagonalName = new LabelLayer("agreement-diagonal-name");
    private final SegmentLayer residuals = new SegmentLayer("agreement-residual");
    private final PointLayer points = new PointLayer(Mark.DIAMOND, "agreement-point");
    private final EdgeMarkLayer beyond = new EdgeMarkLayer("agreement-beyond");
    private double[] actual = EMPTY;
    private double[] predicted = EMPTY;

    /** Adds the layers to a plot, from the back to the front. */
    void addTo(Plot plot) {
        diagonal.setLine(DIAGONAL);
        plot.addLayers(diagonal, diagonalName, residuals, points, beyond);
    }

    PointLayer points() {
        return points;
    }

    EdgeMarkLayer beyond() {
        return beyond;
    }

    SegmentLayer residuals() {
        return residuals;
    }

    int rows() {
        return actual.length;
    }

    double actual(int row) {
        return actual[row];
    }

    double predicted(int row) {
        return predicted[row];
    }

    void nameDiagonal(String name, double x, double y) {
        diagonalName.setLabel(name, x, y);
    }

    /** Shows what was observed and what was predicted; nothing if the two do not belong together. */
    void show(double[] observed, double[] predictions) {
        boolean paired = predictions != null && predictions.length == observed.length;
        actual = paired ? observed : EMPTY;
        predicted = paired ? predictions : EMPTY;
        residuals.setSegments(actual, actual, predicted);
        points.setPoints(actual, predicted);
        beyond.setPoints(actual, predicted);
    }

    void light(int row) {
        points.setLit(row);
        beyond.setLit(row);
        residuals.setLit(row);
    }

    /** Where a row is seen, in the plot area's pixels: its point, or the mark at the edge that stands for it. */
    Point2D place(int row, PlotTransform transform) {
        return new Point2D(
                inside(transform.x(actual[row]), transform.width()),
                inside(transform.y(predicted[row]), transform.height()));
    }

    private static double inside(double pixels, double length) {
        return Math.clamp(pixels, 0, Math.max(0, length));
    }
}
