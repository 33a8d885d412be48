package neuronlab.figure.network.placement;

/** Whether the ellipses of a layer keep apart, and how many edges they hide that are not their own. */
final class Crowding {
    private static final double ROUNDING = 1e-6;

    private final NetworkSizes sizes;
    private final Segment[] edges;
    private final double[] xs;
    private final double[] ys;

    /** Each ellipse stands on the edge of the same index. */
    Crowding(NetworkSizes sizes, Segment[] edges, double[] centres) {
        this.sizes = sizes;
        this.edges = edges;
        xs = centres;
        ys = new double[xs.length];
        for (int k = 0; k < ys.length; k++) {
            ys[k] = edges[k].yAt(xs[k]);
        }
    }

    /** Whether no two ellipses come closer than the gap. */
    boolean free() {
        double width = sizes.weight().width() + sizes.gap().width();
        double height = sizes.weight().height() + sizes.gap().height();
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
                hidden += edge != k && passesUnder(edges[edge], k) ? 1 : 0;
            }
        }
        return (double) hidden / xs.length;
    }

    private boolean passesUnder(Segment line, int ellipse) {
        double half = sizes.weight().width() / 2;
        double left = line.yAt(xs[ellipse] - half) - ys[ellipse];
        double right = line.yAt(xs[ellipse] + half) - ys[ellipse];
        double reach = sizes.weight().height() / 2;
        return Math.min(left, right) < reach && Math.max(left, right) > -reach;
    }
}
