package neuronlab.figure.curves;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** One curve of a chart by name: a piece of its line, what it is, and its latest number. */
final class CurveKey {
    private final Line sample = new Line();
    private final Text name = new Text();
    private final Text value = new Text();
    private final Group node = new Group(sample, name, value);

    CurveKey(String curveClass) {
        sample.getStyleClass().add(curveClass);
        name.getStyleClass().add("curve-name");
        value.getStyleClass().add("curve-value");
        name.setTextOrigin(VPos.TOP);
        value.setTextOrigin(VPos.TOP);
        // The number changes at every frame of a training, and nothing around it is to move.
        node.setManaged(false);
        node.setMouseTransparent(true);
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

    double height() {
        return Math.ceil(Math.max(name.getLayoutBounds().getHeight(), value.getLayoutBounds().getHeight()));
    }

    /** @param length of the piece of line, and of the gap between the parts a third of it */
    void layOut(double x, double y, double length) {
        double middle = height() / 2;
        sample.setStartX(0);
        sample.setEndX(length);
        sample.setStartY(Math.round(middle));
        sample.setEndY(Math.round(middle));
        name.setX(length + length / 3);
        value.setX(Math.ceil(name.getX() + name.getLayoutBounds().getWidth() + length / 3));
        node.setLayoutX(Math.round(x));
        node.setLayoutY(Math.round(y));
    }
}
