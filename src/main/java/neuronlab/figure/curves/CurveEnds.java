package neuronlab.figure.curves;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** The names of curves at their ends: in one column right of every curve, each as high as its curve ends if it can. */
final class CurveEnds implements Layer {
    private final Group group = new Group();
    private PlotTransform transform = PlotTransform.NONE;
    private List<CurveLabel> labels = List.of();
    private double endX;
    private double[] endsY = {};

    CurveEnds() {
        group.setManaged(false);
        group.setMouseTransparent(true);
    }

    /** Shows these labels, one for each curve; none for none. */
    void show(List<CurveLabel> shown) {
        labels = shown;
        group.getChildren().setAll(labels.stream().map(CurveLabel::node).toList());
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
        return group;
    }

    @Override
    public void place(PlotTransform placed) {
        transform = placed;
        update();
    }

    void update() {
        if (transform.width() == 0 || labels.isEmpty()) {
            return;
        }
        double x = Double.isNaN(endX) ? 0 : Math.clamp(transform.x(endX), 0, transform.width());
        double[] wished = IntStream.range(0, labels.size()).mapToDouble(this::endY).toArray();
        double height = labels.stream().mapToDouble(CurveLabel::heightAtEnd).max().orElse(0);
        double[] placed = Apart.place(wished, height, Math.max(transform.height(), labels.size() * height));
        for (int index = 0; index < labels.size(); index++) {
            labels.get(index).layAtEnd(x + labels.get(index).gap() * 1.5, placed[index], x, wished[index]);
        }
    }

    private double endY(int index) {
        boolean known = index < endsY.length && !Double.isNaN(endX);
        return known ? Math.clamp(transform.y(endsY[index]), 0, transform.height()) : 0;
    }
}
