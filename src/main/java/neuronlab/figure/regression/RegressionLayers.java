package neuronlab.figure.regression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import neuronlab.figure.Role;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.link.Part;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.EdgeMarkLayer;
import neuronlab.figure.plot.layer.LineLayer;
import neuronlab.figure.plot.layer.LineThrough;
import neuronlab.figure.plot.layer.PointLayer;
import neuronlab.figure.plot.layer.PointLayer.Mark;
import neuronlab.figure.plot.layer.SegmentLayer;
import neuronlab.figure.plot.layer.SquareLayer;

/** The layers of a regression chart, and the columns of numbers that they show. */
final class RegressionLayers {
    private static final double[] EMPTY = {};

    private final LineLayer ghostLine = new LineLayer("ghost-line");
    private final SquareLayer squares = new SquareLayer("squared-error");
    private final LineLayer line = new LineLayer("prediction-line");
    private final SegmentLayer residuals = new SegmentLayer("residual");
    private final PointLayer actualPoints = new PointLayer(Mark.CIRCLE, "actual-point");
    private final PointLayer predictionPoints = new PointLayer(Mark.DIAMOND, "prediction-point");
    private final EdgeMarkLayer beyond = new EdgeMarkLayer("prediction-beyond");
    private final SegmentLayer inputDrops = new SegmentLayer("input-drop");
    private final SegmentLayer biasHeight = new SegmentLayer("bias-height");
    private final Map<Layer, Set<Role>> rolesOfLayers = Map.of(
            squares, Set.of(Role.ERROR),
            residuals, Set.of(Role.ERROR),
            ghostLine, Set.of(),
            line, Set.of(Role.WEIGHT, Role.BIAS, Role.OUTPUT, Role.PREDICTION),
            actualPoints, Set.of(Role.ACTUAL),
            predictionPoints, Set.of(Role.OUTPUT, Role.PREDICTION),
            beyond, Set.of(Role.OUTPUT, Role.PREDICTION),
            inputDrops, Set.of(Role.INPUT),
            biasHeight, Set.of(Role.BIAS));
    private LineThrough through;
    private double[] x = EMPTY;
    private double[] actual = EMPTY;
    private double[] predicted = EMPTY;
    private double grown = 1;

    /** Adds the layers to a plot, from the back to the front. */
    void addTo(Plot plot) {
        plot.addLayers(
                squares, inputDrops, ghostLine, line, biasHeight, residuals, actualPoints, predictionPoints, beyond);
        rolesOfLayers.keySet().forEach(layer -> layer.node().getStyleClass().add("regression-layer"));
        light(null);
    }

    LineLayer line() {
        return line;
    }

    LineLayer ghostLine() {
        return ghostLine;
    }

    SegmentLayer residuals() {
        return residuals;
    }

    SquareLayer squares() {
        return squares;
    }

    SegmentLayer inputDrops() {
        return inputDrops;
    }

    SegmentLayer biasHeight() {
        return biasHeight;
    }

    PointLayer actualPoints() {
        return actualPoints;
    }

    PointLayer predictionPoints() {
        return predictionPoints;
    }

    EdgeMarkLayer beyond() {
        return beyond;
    }

    int rows() {
        return x.length;
    }

    double x(int row) {
        return x[row];
    }

    double actual(int row) {
        return actual[row];
    }

    /** Shows the rows; predictions that do not belong to them are not shown. */
    void show(List<Observation> observations, double[] predictions) {
        x = observations.stream().mapToDouble(Observation::x).toArray();
        actual = observations.stream().mapToDouble(Observation::actual).toArray();
        actualPoints.setPoints(x, actual);
        inputDrops.setSegments(x, new double[x.length], actual);
        showPredictions(predictions);
    }

    /** Shows other predictions for the same rows. */
    void showPredictions(double[] predictions) {
        predicted = predictions != null && predictions.length == x.length ? predictions : EMPTY;
        boolean any = predicted.length > 0;
        double[] at = any ? x : EMPTY;
        squares.setSquares(at, any ? actual : EMPTY, predicted);
        residuals.setSegments(at, any ? grownTowardsActual() : EMPTY, predicted);
        predictionPoints.setPoints(at, predicted);
        beyond.setPoints(at, predicted);
    }

    /** Lets the residuals reach only a part of the way from the predictions to what was measured. */
    void growResiduals(double part) {
        if (part != grown) {
            grown = part;
            showPredictions(predicted);
        }
    }

    private double[] grownTowardsActual() {
        double[] ends = new double[actual.length];
        for (int row = 0; row < ends.length; row++) {
            // Not as a difference added: beside a prediction of 1e103 what was measured would be lost.
            ends[row] = predicted[row] * (1 - grown) + actual[row] * grown;
        }
        return ends;
    }

    /** Shows another prediction line; null shows none. */
    void showLine(LineThrough shown) {
        through = shown;
        line.setLine(shown);
        if (biasHeight.node().isVisible()) {
            measureBias();
        }
    }

    /** The bias is the height of the line where the input is 0. */
    private void measureBias() {
        boolean any = through != null;
        double[] at = any ? new double[1] : EMPTY;
        biasHeight.setSegments(at, at, any ? new double[] {through.at(0)} : EMPTY);
    }

    void light(int row) {
        inputDrops.setLit(row);
        actualPoints.setLit(row);
        predictionPoints.setLit(row);
        beyond.setLit(row);
        residuals.setLit(row);
        squares.setLit(row);
    }

    /** Lights up the layers that show a part and dims the others; a part that none of them shows dims nothing. */
    void light(Part part) {
        boolean any = part != null && rolesOfLayers.values().stream().anyMatch(roles -> roles.contains(part.role()));
        rolesOfLayers.forEach((layer, roles) ->
                Emphasis.of(any, any && roles.contains(part.role())).show(layer.node()));
        inputDrops.node().setVisible(any && part.role() == Role.INPUT);
        biasHeight.node().setVisible(any && part.role() == Role.BIAS);
        measureBias();
    }

    /** What a row covers on the screen, in the plot area's pixels: from its actual point to its prediction. */
    Bounds extent(int row, PlotTransform transform) {
        double at = transform.x(x[row]);
        double known = inside(transform.y(actual[row]), transform.height());
        boolean hasPrediction = predicted.length > 0 && Double.isFinite(predicted[row]);
        double guess = hasPrediction ? inside(transform.y(predicted[row]), transform.height()) : known;
        return new BoundingBox(at, Math.min(known, guess), 0, Math.abs(known - guess));
    }

    private static double inside(double pixels, double length) {
        return Math.clamp(pixels, 0, Math.max(0, length));
    }
}
