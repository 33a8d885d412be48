package neuronlab.figure.plot.layer;

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
}
