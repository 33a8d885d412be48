package neuronlab.figure.plot.layer;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import neuronlab.figure.plot.PlotTransform;

/**
 * Points of the data, as two columns of equal length that belong to the caller and are only read.
 *
 * @param x their x
 * @param y their y; not finite means that there is nothing to show
 */
record PlotPoints(double[] x, double[] y) {
    static final PlotPoints NONE = new PlotPoints(new double[0], new double[0]);

    PlotPoints {
        if (x.length != y.length) {
            throw new IllegalArgumentException("%d x for %d y".formatted(x.length, y.length));
        }
    }

    int size() {
        return x.length;
    }

    /** Where a point lies, in pixels of the plot area; it has no size. */
    Bounds place(int index, PlotTransform transform) {
        return new BoundingBox(transform.x(x[index]), transform.y(y[index]), 0, 0);
    }
}
