package neuronlab.figure.curves;

import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/**
 * One curve by name: a piece of its line, what it is, and its latest number. It stands at the curve's end, name and
 * number below each other, or in a key above the plot, all in one line.
 */
final class CurveLabel {
    private final Line sample = new Line();
    private final Polyline leader = new Polyline();
    private final Text name = new Text();
    private final Text value = new Text();
    private final Group node = new Group(leader, sample, name, value);
    private double roomyValue;

    /** A label that calls {@code fontChanged} when it may need another place, because its texts have another size. */
    CurveLabel(String curveClass, String curveName, Runnable fontChanged) {
        sample.getStyleClass().add(curveClass);
        leader.getStyleClass().addAll(curveClass, "curve-leader");
        name.getStyleClass().add("curve-name");
        value.getStyleClass().add("curve-value");
        name.setTextOrigin(VPos.TOP);
        value.setTextOrigin(VPos.TOP);
        name.setText(curveName);
        name.fontProperty().addListener(_ -> fontChanged.run());
        value.fontProperty().addListener(_ -> fontChanged.run());
        // The number changes at every frame of a training, and nothing around it is to move.
        for (Node part : new Node[] {node, leader, sample, name, value}) {
            part.setManaged(false);
            part.setMouseTransparent(true);
        }
    }

    Group node() {
        return node;
    }

    Text name() {
        return name;
    }

    Text value() {
        return value;
    }

    /** Writes the latest number; returns whether it needs more room than any before. */
    boolean write(String latest) {
        value.setText(latest);
        boolean grown = valueWidth() > roomyValue;
        roomyValue = Math.max(roomyValue, valueWidth());
        return grown;
    }

    private double valueWidth() {
        return Math.ceil(value.getLayoutBounds().getWidth());
    }

    /** The height of a line of text. */
    double line() {
        return Math.ceil(Math.max(name.getLayoutBounds().getHeight(), value.getLayoutBounds().getHeight()));
    }

    /** How high it is at the end of its curve. */
    double heightAtEnd() {
        return 2 * line();
    }

    /** How wide it is at the end of its curve, with room for every number it has had. */
    double widthAtEnd() {
        return Math.ceil(Math.max(name.getLayoutBounds().getWidth(), Math.max(roomyValue, valueWidth())));
    }

    /** How wide it is in the key. */
    double widthInKey() {
        return sampleLength() + 2 * gap() + Math.ceil(name.getLayoutBounds().getWidth()) + Math.max(roomyValue, valueWidth());
    }

    private double sampleLength() {
        return line() * 1.4;
    }

    /** A small distance, between its parts or to what stands beside it. */
    double gap() {
        return Math.ceil(line() / 2.5);
    }

    /** Puts all in one line from an upper left corner; where there is little room the piece of the curve is short. */
    void layInKey(double x, double y, double room) {
        double middle = Math.round(line() / 2);
        double length = Math.max(line() / 2, Math.min(sampleLength(), sampleLength() + room - widthInKey()));
        leader.setVisible(false);
        sample.setVisible(true);
        put(sample, 0, middle, length, middle);
        name.setX(length + gap());
        name.setY(0);
        value.setX(name.getX() + Math.ceil(name.getLayoutBounds().getWidth()) + gap());
        value.setY(0);
        node.setTranslateX(Math.round(x));
        node.setTranslateY(Math.round(y));
    }

    /**
     * Puts name and number below each other.
     *
     * @param place the middle of the left edge of both
     * @param height where the plot area ends, as high as the curve does; a thin line leads there if the label had to give
     *     way
     * @param open how far from there the curve ends; the line goes on to it
     */
    void layAtEnd(Point2D place, Point2D height, double open) {
        double top = Math.round(place.getY() - line());
        double left = Math.round(place.getX());
        sample.setVisible(false);
        leader.setVisible(open > gap() || Math.abs(height.getY() - place.getY()) > line() / 2);
        double edge = height.getX() - left;
        double end = height.getY() - top;
        leader.getPoints().setAll(edge - open, end, edge, end, -gap() / 2, line());
        name.setX(0);
        name.setY(0);
        value.setX(0);
        value.setY(line());
        node.setTranslateX(left);
        node.setTranslateY(top);
    }

    private static void put(Line line, double startX, double startY, double endX, double endY) {
        line.setStartX(startX);
        line.setStartY(startY);
        line.setEndX(endX);
        line.setEndY(endY);
    }
}
