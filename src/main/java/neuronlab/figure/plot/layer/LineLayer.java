package neuronlab.figure.plot.layer;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** A straight line across the plot area. */
public final class LineLayer implements Layer {
    private final Line shape = new Line();
    private PlotTransform transform = PlotTransform.NONE;
    private LineThrough line;

    /** A line with a style class of its own. */
    public LineLayer(String styleClass) {
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
        shape.setVisible(false);
    }

    /** Shows another line; null shows none. */
    public void setLine(LineThrough line) {
        this.line = line;
        update();
    }

    @Override
    public Node node() {
        return shape;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        update();
    }

    private void update() {
        Optional<ClippedLine> visible = Optional.ofNullable(line).flatMap(all -> ClippedLine.of(all, transform));
        shape.setVisible(visible.isPresent());
        visible.ifPresent(part -> {
            shape.setStartX(part.x1());
            shape.setStartY(part.y1());
            shape.setEndX(part.x2());
            shape.setEndY(part.y2());
        });
    }
}
