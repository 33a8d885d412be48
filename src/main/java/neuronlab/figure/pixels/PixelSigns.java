package neuronlab.figure.pixels;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A plus or a minus on every cell that clearly speaks for or against, so that colour is not the only cue. */
final class PixelSigns {
    private static final double LEAST_PART = 0.15;
    private static final double ARM = 0.16;

    private final Path path = new Path();

    PixelSigns() {
        path.getStyleClass().add("pixel-signs");
        path.setManaged(false);
        path.setMouseTransparent(true);
    }

    Path node() {
        return path;
    }

    /** Draws the signs of these numbers on cells of a size. */
    void show(double[] values, double limit, int columns, double cell) {
        path.getElements().clear();
        for (int index = 0; index < values.length; index++) {
            double part = values[index] / limit;
            if (Math.abs(part) >= LEAST_PART) {
                draw(part > 0, (index % columns + 0.5) * cell, (index / columns + 0.5) * cell, ARM * cell);
            }
        }
    }

    void hide() {
        path.getElements().clear();
    }

    private void draw(boolean plus, double x, double y, double arm) {
        path.getElements().addAll(new MoveTo(x - arm, y), new LineTo(x + arm, y));
        if (plus) {
            path.getElements().addAll(new MoveTo(x, y - arm), new LineTo(x, y + arm));
        }
    }
}
