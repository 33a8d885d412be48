package neuronlab.figure.decision;

import java.util.List;
import javafx.scene.Group;
import neuronlab.figure.colour.ColourScale;
import neuronlab.figure.colour.ColourStops;
import neuronlab.figure.colour.ValueImage;
import neuronlab.figure.plot.layer.ValueGrid;

/** What a hidden neuron answers everywhere on the plane of its inputs, small enough to stand inside its circle. */
public final class NeuronPicture extends Group {
    private static final double SIDE = 48;

    private final ColourStops stops = new ColourStops();
    private final ValueImage image = new ValueImage(true);
    private ValueGrid answers;

    /**
     * An empty picture.
     *
     * @param neuron whose colour it has, from 0
     */
    public NeuronPicture(int neuron) {
        stops.getStyleClass().addAll("neuron-side", NeuronLayers.styleClass(neuron + 1));
        stops.thresholdsProperty().set(List.of(0.0, 1.0));
        stops.scaleProperty().addListener(_ -> paint());
        image.place(0, 0, SIDE, SIDE);
        setMouseTransparent(true);
        getChildren().setAll(stops, image.node());
    }

    /** Shows other answers, from 0 to 1. */
    public void show(ValueGrid grid) {
        answers = grid;
        paint();
    }

    private void paint() {
        ColourScale scale = stops.scale();
        if (answers == null || scale == null) {
            return;
        }
        int columns = answers.columns();
        image.paint(
                columns,
                answers.rows(),
                index -> scale.pixelOf(answers.at(index % columns, answers.rows() - 1 - index / columns)));
    }
}
