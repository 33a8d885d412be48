package neuronlab.figure.plot.layer;

/**
 * Upright distances in the data, as three columns of equal length that belong to the caller and are only read.
 *
 * @param x where they stand
 * @param start one end of each
 * @param end the other end of each; an end that is not finite means that there is nothing to show
 */
record PlotSpans(double[] x, double[] start, double[] end) {
    static final PlotSpans NONE = new PlotSpans(new double[0], new double[0], new double[0]);

    PlotSpans {
        if (x.length != start.length || x.length != end.length) {
            throw new IllegalArgumentException(
                    "%d x for %d starts and %d ends".formatted(x.length, start.length, end.length));
        }
    }

    int size() {
        return x.length;
    }

    boolean isShown(int index) {
        return Double.isFinite(start[index]) && Double.isFinite(end[index]);
    }
}
