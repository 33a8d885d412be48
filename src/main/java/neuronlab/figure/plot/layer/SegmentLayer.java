package neuronlab.figure.plot.layer;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** Upright segments between two values at the same x, such as residuals. */
public final class SegmentLayer implements Layer {
    private final Group group = new Group();
    private final Group edges = new Group();
    private final Group cores = new Group();
    private final String styleClass;
    private PlotTransform transform = PlotTransform.NONE;
    private PlotPoints from = PlotPoints.NONE;
    private PlotPoints to = PlotPoints.NONE;
    private int lit = -1;

    /** Segments with a style class; the darker line behind each has the same with "-edge". */
    public SegmentLayer(String styleClass) {
        this.styleClass = styleClass;
        group.setManaged(false);
        group.getStyleClass().add(styleClass + "s");
        group.getChildren().setAll(edges, cores);
        edges.setManaged(false);
        cores.setManaged(false);
    }

    /**
     * Shows other segments.
     *
     * @param x where they stand, only read
     * @param start one end of each
     * @param end the other end of each; a value that is not finite shows no segment
     * @throws IllegalArgumentException if the lengths differ
     */
    public void setSegments(double[] x, double[] start, double[] end) {
        from = new PlotPoints(x, start);
        to = new PlotPoints(x, end);
        if (cores.getChildren().size() != x.length) {
            rebuild();
        }
        update();
    }

    /** Lights up one segment and dims the others; -1 for none. */
    public void setLit(int index) {
        lit = index;
        Emphasis.light(edges.getChildren(), lit);
        Emphasis.light(cores.getChildren(), lit);
    }

    /** The segments' lines, in their order. */
    public List<Node> segments() {
        return cores.getChildrenUnmodifiable();
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        update();
    }

    private void rebuild() {
        edges.getChildren().clear();
        cores.getChildren().clear();
        for (int index = 0; index < from.size(); index++) {
            edges.getChildren().add(newLine(styleClass + "-edge"));
            cores.getChildren().add(newLine(styleClass));
        }
        setLit(lit);
    }

    private static Line newLine(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        line.setManaged(false);
        return line;
    }

    private void update() {
        for (int index = 0; index < from.size(); index++) {
            double x = transform.x(from.x()[index]);
            double start = inside(from.y()[index]);
            double end = inside(to.y()[index]);
            boolean shown = Double.isFinite(from.y()[index]) && Double.isFinite(to.y()[index]);
            put((Line) edges.getChildren().get(index), x, start, end, shown);
            put((Line) cores.getChildren().get(index), x, start, end, shown);
        }
    }

    private double inside(double value) {
        return Math.clamp(transform.y(value), 0, transform.height());
    }

    private static void put(Line line, double x, double start, double end, boolean shown) {
        line.setVisible(shown);
        if (shown) {
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(start);
            line.setEndY(end);
        }
    }
}
