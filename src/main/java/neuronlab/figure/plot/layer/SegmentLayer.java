package neuronlab.figure.plot.layer;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** Upright segments between two values at the same x, such as residuals. */
public final class SegmentLayer implements Layer {
    private final Group group = new Group();
    private final Group edgeLines = new Group();
    private final Group coreLines = new Group();
    private final MarkRow<Line> edges;
    private final MarkRow<Line> cores;
    private PlotTransform transform = PlotTransform.NONE;
    private PlotSpans spans = PlotSpans.NONE;

    /** Segments with a style class; the darker line behind each has the same with "-edge". */
    public SegmentLayer(String styleClass) {
        edges = new MarkRow<>(edgeLines.getChildren(), styleClass + "-edge", Line::new);
        cores = new MarkRow<>(coreLines.getChildren(), styleClass, Line::new);
        group.setManaged(false);
        group.getStyleClass().add(styleClass + "s");
        group.getChildren().setAll(edgeLines, coreLines);
        edgeLines.setManaged(false);
        coreLines.setManaged(false);
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
        spans = new PlotSpans(x, start, end);
        edges.fit(x.length);
        cores.fit(x.length);
        update();
    }

    /** Lights up one segment and dims the others; -1 for none. */
    public void setLit(int index) {
        edges.light(index);
        cores.light(index);
    }

    /** The segments' lines, in their order. */
    public List<Node> segments() {
        return coreLines.getChildrenUnmodifiable();
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

    private void update() {
        if (IntStream.range(0, spans.size()).anyMatch(this::isSeenToMove)) {
            IntStream.range(0, spans.size()).forEach(index -> {
                put(edges.get(index), index);
                put(cores.get(index), index);
            });
        }
    }

    private double x(int index) {
        return transform.x(spans.x()[index]);
    }

    private double start(int index) {
        return inside(spans.start()[index]);
    }

    private double end(int index) {
        return inside(spans.end()[index]);
    }

    private double inside(double value) {
        return Math.clamp(transform.y(value), 0, transform.height());
    }

    private boolean isSeenToMove(int index) {
        Line line = cores.get(index);
        return line.isVisible() != spans.isShown(index)
                || MarkRow.isSeen(line.getStartX(), x(index))
                || MarkRow.isSeen(line.getStartY(), start(index))
                || MarkRow.isSeen(line.getEndY(), end(index));
    }

    private void put(Line line, int index) {
        line.setVisible(spans.isShown(index));
        if (line.isVisible()) {
            line.setStartX(x(index));
            line.setEndX(x(index));
            line.setStartY(start(index));
            line.setEndY(end(index));
        }
    }
}
