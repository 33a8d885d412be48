package neuronlab.figure.decision;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.Walk;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.CrosshairLayer;

/**
 * What can be visited on a map: the examples and, after them, the crosshair while it is shown. Shift and an arrow key
 * bring the crosshair up where the reader is, or in the middle, and move it.
 */
final class MapPlaces implements Places {
    private static final double REACH = 16;
    private static final double MIDDLE = 0.5;
    private static final int PARTS = 40;

    private final DecisionMap map;
    private final ExampleLayers examples;
    private final CrosshairLayer crosshair;
    private PlaneSteps steps;

    MapPlaces(DecisionMap map, ExampleLayers examples, CrosshairLayer crosshair) {
        this.map = map;
        this.examples = examples;
        this.crosshair = crosshair;
    }

    void setSteps(PlaneSteps other) {
        steps = other;
    }

    boolean isCrosshair(int place) {
        return crosshair.point() != null && place == examples.count();
    }

    @Override
    public int count() {
        return examples.count() + (crosshair.point() == null ? 0 : 1);
    }

    private PlotTransform plane() {
        return map.node().plot().transform();
    }

    @Override
    public Bounds extent(int place) {
        Point2D point = point(place);
        return new BoundingBox(plane().x(point.getX()), plane().y(point.getY()), 0, 0);
    }

    private Point2D point(int place) {
        return isCrosshair(place) ? crosshair.point() : examples.point(place);
    }

    @Override
    public double reach() {
        return REACH;
    }

    /** The mouse has no need of a crosshair. */
    @Override
    public int at(double x, double y) {
        return nearest(examples.count(), x, y);
    }

    @Override
    public int next(int from, Move move, boolean fine) {
        return fine
                ? moveCrosshair(from, move)
                : Walk.points(examples.count(), examples::x, examples::y, from, move);
    }

    private int moveCrosshair(int from, Move move) {
        Point2D start = has(from) ? point(from) : middle();
        PlaneSteps taken = steps == null ? PlaneSteps.dividing(plane(), PARTS) : steps;
        crosshair.setPoint(taken.moved(start, move, plane()));
        return examples.count();
    }

    private Point2D middle() {
        return new Point2D(plane().xScale().value(MIDDLE), plane().yScale().value(MIDDLE));
    }

    /** Enter changes the class of an example, and adds one at the crosshair. */
    @Override
    public boolean act(int place) {
        ExampleEditor editor = map.editorProperty().get();
        if (editor == null) {
            return false;
        }
        if (isCrosshair(place)) {
            add(editor);
        } else {
            editor.relabel(place);
        }
        return true;
    }

    /** Adds an example at the crosshair, or in the middle if there is none, and goes to it. */
    void add(ExampleEditor editor) {
        int before = examples.count();
        Point2D where = crosshair.point() == null ? middle() : crosshair.point();
        editor.add(where.getX(), where.getY());
        if (examples.count() > before) {
            map.node().cursor().visit(examples.count() - 1);
        }
    }

    @Override
    public String tell(int place) {
        if (isCrosshair(place)) {
            return map.placeDescriptionProperty().get() == null
                    ? null
                    : map.placeDescriptionProperty().get().apply(crosshair.point());
        }
        return map.pointDescriptionProperty().get() == null
                ? null
                : map.pointDescriptionProperty().get().apply(place);
    }

    @Override
    public String summary() {
        return map.summary();
    }
}
