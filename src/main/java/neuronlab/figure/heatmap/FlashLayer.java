package neuronlab.figure.heatmap;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** Lets cells light up for a moment; does nothing when the reader asked for little motion. */
final class FlashLayer implements Layer {
    private static final Duration LENGTH = Duration.millis(600);

    private final Group group = new Group();
    private final FadeTransition fade = new FadeTransition(LENGTH, group);
    private PlotTransform transform = PlotTransform.NONE;

    FlashLayer() {
        group.setManaged(false);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setOnFinished(_ -> group.getChildren().clear());
    }

    /** Lights up these cells, and no longer those before. */
    void flash(CellGrid grid, List<Cell> cells) {
        boolean wanted = !cells.isEmpty() && group.getScene() != null;
        if (wanted && !group.getScene().getPreferences().isReducedMotion()) {
            group.getChildren()
                    .setAll(cells.stream().map(cell -> shape(grid, cell)).toList());
            fade.playFromStart();
        }
    }

    private Node shape(CellGrid grid, Cell cell) {
        Rectangle shape = new Rectangle();
        shape.getStyleClass().add("cell-flash");
        shape.setManaged(false);
        Outline.put(shape, grid.bounds(cell, transform));
        return shape;
    }

    boolean isFlashing() {
        return fade.getStatus() == Animation.Status.RUNNING;
    }

    @Override
    public Node node() {
        return group;
    }

    /** A flash is too short to follow a change of size: it ends. */
    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        fade.stop();
        group.getChildren().clear();
    }
}
