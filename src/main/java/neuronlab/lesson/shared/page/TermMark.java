package neuronlab.lesson.shared.page;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/** What shows that a term can be looked up: a dotted line below it, and a ring while it has the focus. */
final class TermMark {
    private final List<Text> pieces;
    private final Path underline = decoration("term-underline");
    private final Path ring = decoration("term-focus");

    TermMark(List<Text> pieces) {
        this.pieces = List.copyOf(pieces);
        ring.visibleProperty().bind(first().focusVisibleProperty());
    }

    private static Path decoration(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    Text first() {
        return pieces.getFirst();
    }

    int length() {
        return pieces.stream().mapToInt(piece -> piece.getText().length()).sum();
    }

    Path underline() {
        return underline;
    }

    Path ring() {
        return ring;
    }

    /** Follows the text, which may stand on more than one line. */
    void show(PathElement[] underlined, PathElement[] covered) {
        underline.getElements().setAll(middles(underlined));
        ring.getElements().setAll(covered);
    }

    /** An underline comes as one thin rectangle per line of text; a dotted stroke has to go along its middle. */
    private static List<PathElement> middles(PathElement[] rectangles) {
        List<PathElement> lines = new ArrayList<>();
        Bounds box = null;
        for (PathElement element : rectangles) {
            switch (element) {
                case MoveTo start -> {
                    addMiddle(lines, box);
                    box = new BoundingBox(start.getX(), start.getY(), 0, 0);
                }
                case LineTo corner -> box = including(box, corner.getX(), corner.getY());
                default -> {}
            }
        }
        addMiddle(lines, box);
        return lines;
    }

    private static Bounds including(Bounds box, double x, double y) {
        double left = Math.min(box.getMinX(), x);
        double top = Math.min(box.getMinY(), y);
        return new BoundingBox(left, top, Math.max(box.getMaxX(), x) - left, Math.max(box.getMaxY(), y) - top);
    }

    private static void addMiddle(List<PathElement> lines, Bounds box) {
        if (box != null) {
            lines.add(new MoveTo(box.getMinX(), box.getCenterY()));
            lines.add(new LineTo(box.getMaxX(), box.getCenterY()));
        }
    }
}
