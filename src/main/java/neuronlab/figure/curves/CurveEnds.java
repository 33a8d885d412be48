package neuronlab.figure.curves;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.Plot;
import neuronlab.figure.plot.PlotTransform;

/**
 * Puts the names of curves at their ends: in one column right of the plot area, each as high as its curve ends if it can.
 * There they stay, and keep clear of the axes, however far the curves have come. The names belong to the chart, since they
 * stand beside the plot area: of the plot this only follows the transform.
 */
final class CurveEnds implements Layer {
    private static final double GAPS = 1.5;

    private final Group nothing = new Group();
    private final Plot plot;
    private PlotTransform transform = PlotTransform.NONE;
    private List<CurveLabel> labels = List.of();
    private double endX;
    private double[] endsY = {};

    CurveEnds(Plot plot) {
        this.plot = plot;
        nothing.setManaged(false);
    }

    /** Takes care of these labels, one for each curve, or of none. */
    void hold(List<CurveLabel> held) {
        labels = held;
        update();
    }

    /**
     * The curves end elsewhere, in the values of the axes.
     *
     * @param x the same for all; NaN if they have no points
     * @param y of each
     */
    void setEnds(double x, double[] y) {
        endX = x;
        endsY = y;
        update();
    }

    @Override
    public Node node() {
        return nothing;
    }

    @Override
    public void place(PlotTransform placed) {
        transform = placed;
        update();
    }

    private void update() {
        if (transform.width() == 0 || labels.isEmpty()) {
            return;
        }
        double x = Double.isNaN(endX) ? 0 : Math.clamp(transform.x(endX), 0, transform.width());
        double edge = transform.width();
        double[] wished = IntStream.range(0, labels.size()).mapToDouble(this::endY).toArray();
        double height = labels.stream().mapToDouble(CurveLabel::heightAtEnd).max().orElse(0);
        double[] placed = Apart.place(wished, height, Math.max(transform.height(), labels.size() * height));
        Point2D origin = plot.origin();
        for (int index = 0; index < labels.size(); index++) {
            double left = edge + labels.get(index).gap() * GAPS;
            Point2D place = origin.add(left, placed[index]);
            // Without points there is no end that a line could lead to.
            boolean ends = !Double.isNaN(endX);
            labels.get(index).layAtEnd(place, ends ? origin.add(edge, wished[index]) : place, ends ? edge - x : 0);
        }
    }

    private double endY(int index) {
        boolean known = index < endsY.length && !Double.isNaN(endX);
        return known ? Math.clamp(transform.y(endsY[index]), 0, transform.height()) : 0;
    }
}
