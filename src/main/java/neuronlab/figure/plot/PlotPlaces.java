package neuronlab.figure.plot;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;

/** The places of a plot area, as a chart around it sees them. */
record PlotPlaces(Plot plot, Places inArea) implements Places {

    @Override
    public int count() {
        return inArea.count();
    }

    @Override
    public Bounds extent(int place) {
        Bounds inside = inArea.extent(place);
        Point2D origin = plot.origin();
        return new BoundingBox(
                origin.getX() + inside.getMinX(),
                origin.getY() + inside.getMinY(),
                inside.getWidth(),
                inside.getHeight());
    }

    @Override
    public String tell(int place) {
        return inArea.tell(place);
    }

    @Override
    public String summary() {
        return inArea.summary();
    }

    @Override
    public int next(int from, Move move, boolean fine) {
        return inArea.next(from, move, fine);
    }

    @Override
    public int at(double x, double y) {
        Point2D inside = plot.inArea(x, y);
        return inArea.at(inside.getX(), inside.getY());
    }

    @Override
    public double reach() {
        return inArea.reach();
    }

    @Override
    public boolean act(int place) {
        return inArea.act(place);
    }

    @Override
    public boolean drag(int place, double x, double y) {
        Point2D inside = plot.inArea(x, y);
        return inArea.drag(place, inside.getX(), inside.getY());
    }

    @Override
    public Optional<Node> node(int place) {
        return inArea.node(place);
    }
}
