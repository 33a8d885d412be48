package neuronlab.figure.plot.layer;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import neuronlab.figure.colour.ColourScale;
import neuronlab.figure.colour.ColourStops;
import neuronlab.figure.colour.ValueImage;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/**
 * A map of values over the whole plot area, each in the colour that the scale gives it; NaN is transparent. The colours
 * come from style sheets: see {@link ColourStops}.
 */
public final class ImageLayer implements Layer {
    private final ColourStops stops = new ColourStops();
    private final ValueImage image;
    private final Group node;
    private ValueGrid grid;

    /**
     * A layer without values.
     *
     * @param styleClass the style class of its colour stops
     * @param smooth whether colours flow from cell to cell; otherwise cells have sharp edges
     */
    public ImageLayer(String styleClass, boolean smooth) {
        stops.getStyleClass().add(styleClass);
        image = new ValueImage(smooth);
        node = new Group(stops, image.node());
        node.setManaged(false);
        stops.scaleProperty().addListener(_ -> paint());
    }

    /** Shows other values; the layer keeps the array and only reads it. */
    public void setGrid(ValueGrid values) {
        grid = values;
        paint();
    }

    /**
     * Sets the numbers that have the colours of the scale.
     *
     * @param thresholds as many as the style sheet has stops, ascending
     */
    public void setThresholds(List<Double> thresholds) {
        stops.thresholdsProperty().set(thresholds);
    }

    /** The colours and the numbers that have them. */
    public ColourStops stops() {
        return stops;
    }

    /** The colour of a cell as it is painted; row 0 is the lowest. */
    public Color colour(int column, int row) {
        return image.colour((grid.rows() - 1 - row) * grid.columns() + column);
    }

    private void paint() {
        ColourScale scale = stops.scale();
        if (grid == null || scale == null) {
            return;
        }
        int columns = grid.columns();
        image.paint(
                columns,
                grid.rows(),
                index -> scale.pixelOf(grid.at(index % columns, grid.rows() - 1 - index / columns)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void place(PlotTransform transform) {
        image.place(0, 0, transform.width(), transform.height());
    }
}
