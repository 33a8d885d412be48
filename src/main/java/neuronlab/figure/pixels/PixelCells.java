package neuronlab.figure.pixels;

import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * The cells of a picture as squares. Squares stay sharp at every scale, as an enlarged image does not, and some dozens of
 * them cost no more.
 */
final class PixelCells {
    private final Group cells = new Group();

    PixelCells() {
        cells.setManaged(false);
        cells.setMouseTransparent(true);
    }

    Group node() {
        return cells;
    }

    void setCount(int count) {
        cells.getChildren().setAll(IntStream.range(0, count).mapToObj(_ -> cell()).toList());
    }

    private static Rectangle cell() {
        Rectangle cell = new Rectangle();
        cell.setManaged(false);
        // Without smoothing neighbours meet without a seam.
        cell.setSmooth(false);
        return cell;
    }

    void setColour(int index, Color colour) {
        rectangle(index).setFill(colour);
    }

    Color colour(int index) {
        return (Color) rectangle(index).getFill();
    }

    private Rectangle rectangle(int index) {
        return (Rectangle) cells.getChildren().get(index);
    }

    /** Places the cells, of a size, in rows of so many. */
    void place(double x, double y, int columns, double size) {
        int index = 0;
        for (Node node : cells.getChildren()) {
            Rectangle cell = (Rectangle) node;
            cell.setX(x + index % columns * size);
            cell.setY(y + index / columns * size);
            cell.setWidth(size);
            cell.setHeight(size);
            index++;
        }
    }
}
