package neuronlab.figure.network;

/** Whether the ellipses of a placement keep apart, and how many edges they hide that are not their own. */
final class Crowding {
    private static final double ROUNDING = 1e-6;

    private final NetworkPlacement placement;
    private final int inputs;
    private final double[] xs;
    private final double[] ys;

    Crowding(NetworkPlacement placement) {
        this.placement = placement;
        this.inputs = placement.shape().inputs();
        int count = placement.shape().weights();
        xs = new double[count];
        ys = new double[count];
        for (int k = 0; k < count; k++) {
            NetworkElement weight = new NetworkElement.Weight(k / inputs, k % inputs);
            xs[k] = placement.x(weight);
            ys[k] = placement.y(weight);
        }
    }

    /** Whether no two ellipses come closer than the gap. */
    boolean free() {
        double width = placement.sizes().weight().width() + placement.sizes().gap().width();
        double height = placement.sizes().weight().height() + placement.sizes().gap().height();
        for (int a = 0; a < xs.length; a++) {
            for (int b = a + 1; b < xs.length; b++) {
                if (Math.abs(xs[a] - xs[b]) < width - ROUNDING && Math.abs(ys[a] - ys[b]) < height - ROUNDING) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many foreign edges pass under an ellipse, for each ellipse, on average; counted no further than a limit. */
    double hiddenEdges(double limit) {
        int hidden = 0;
        for (int k = 0; k < xs.length && hidden < limit * xs.length; k++) {
            for (int edge = 0; edge < xs.length; edge++) {
                hidden += edge != k && passesUnder(edge, k) ? 1 : 0;
            }
        }
        return (double) hidden / xs.length;
    }

    private boolean passesUnder(int edge, int ellipse) {
        Segment line = placement.edge(edge / inputs, edge % inputs);
        double half = placement.sizes().weight().width() / 2;
        double left = line.yAt(xs[ellipse] - half) - ys[ellipse];
        double right = line.yAt(xs[ellipse] + half) - ys[ellipse];
        double reach = placement.sizes().weight().height() / 2;
        return Math.min(left, right) < reach && Math.max(left, right) > -reach;
    }
}
