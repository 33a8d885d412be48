package neuronlab.lesson.laboratory.data;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.made.MadeData;

/** A small picture of data that are made: enough points for their form to be seen. */
final class Thumbnail extends Region {
    private static final int ROWS = 90;
    private static final double NOISE = 0.12;
    private static final double EDGE = MadeData.REACH * 1.25;

    private final DataFrame frame;
    private final boolean plane;
    private final List<Path> classes = new ArrayList<>();

    Thumbnail(MadeData kind) {
        frame = kind.make(1, NOISE, ROWS);
        plane = kind.inputs().size() == 2;
        int count = plane ? Math.max(2, frame.columns().getLast().classNames().size()) : 1;
        for (int label = 0; label < count; label++) {
            Path dots = new Path();
            dots.setManaged(false);
            dots.getStyleClass().addAll("thumbnail-dots", "thumbnail-class-" + (label + 1));
            classes.add(dots);
        }
        getStyleClass().add("thumbnail");
        setMouseTransparent(true);
        getChildren().addAll(classes);
    }

    /** A number as the target has one of two colours: above or below the middle. */
    private int label(int row) {
        int target = frame.columns().size() - 1;
        if (!plane) {
            return 0;
        }
        double value = frame.value(row, target);
        return frame.columns().getLast().classNames().isEmpty() ? (value > 1 ? 0 : 1) : (int) value;
    }

    @Override
    protected void layoutChildren() {
        classes.forEach(dots -> dots.getElements().clear());
        for (int row = 0; row < frame.rows(); row++) {
            double x = (frame.value(row, 0) + EDGE) / (2 * EDGE) * getWidth();
            double y = (EDGE - frame.value(row, 1)) / (2 * EDGE) * getHeight();
            // Lines without length, with round ends: dots, and only one shape for all of a class.
            classes.get(label(row)).getElements().addAll(new MoveTo(x, y), new LineTo(x + 0.01, y));
        }
    }
}
