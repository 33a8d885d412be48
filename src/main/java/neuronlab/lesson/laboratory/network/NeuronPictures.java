package neuronlab.lesson.laboratory.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import neuronlab.figure.colour.ColourScale;
import neuronlab.figure.colour.ColourStops;
import neuronlab.figure.colour.ValueImage;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.lesson.laboratory.state.InputGrid;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.Propagation;

/**
 * What each neuron answers over the plane of two inputs, or along one, as small pictures: the colours of a map in which
 * pale is 0.
 */
final class NeuronPictures {
    private static final int CELLS = 20;
    /** A unit: a picture is scaled into its part. */
    private static final double SIZE = 40;

    private final ColourStops stops = new ColourStops();
    private final Map<NetworkElement, ValueImage> images = new HashMap<>();
    private InputGrid grid;
    private Propagation pass;
    private Network network;
    /** Whether {@link #pass} has come to what a model answers. */
    private boolean known;

    NeuronPictures() {
        stops.getStyleClass().add("neuron-stops");
        stops.thresholdsProperty().set(List.of(-1.0, 0.0, 1.0));
        stops.scaleProperty().addListener(_ -> images.forEach(this::paint));
    }

    /** The part that brings the colours. */
    Region stops() {
        return stops;
    }

    /** Makes pictures for another network; none if it has more than two inputs. */
    void expect(LaboratorySetting setting) {
        network = setting.preparation().network();
        images.clear();
        known = false;
        grid = InputGrid.of(setting, CELLS, CELLS).orElse(null);
        pass = grid == null ? null : new Propagation(network, grid.cells());
    }

    /** A new picture for a part of the diagram; null if it has none. */
    Node picture(NetworkElement element) {
        if (grid == null || !(element instanceof NetworkElement.Hidden || element instanceof NetworkElement.Output)) {
            return null;
        }
        ValueImage image = images.computeIfAbsent(element, _ -> new ValueImage(true));
        image.place(0, 0, SIZE, SIZE);
        paint(element, image);
        return new Group(image.node());
    }

    /** Paints what the neurons of a model answer. */
    void show(Parameters model) {
        if (grid == null || !model.network().equals(network)) {
            return;
        }
        pass.forward(model, grid.networkInputs(), 0, grid.cells());
        known = true;
        images.forEach(this::paint);
    }

    private void paint(NetworkElement element, ValueImage image) {
        ColourScale scale = stops.scale();
        if (!known || scale == null) {
            return;
        }
        switch (element) {
            case NetworkElement.Hidden(int layer, int unit) -> paint(image, scale, layer, unit);
            case NetworkElement.Output(int unit) -> paint(image, scale, network.layers().size() - 1, unit);
            default -> throw new IllegalStateException("There is no picture of " + element);
        }
    }

    private void paint(ValueImage image, ColourScale scale, int layer, int unit) {
        double[] values = new double[grid.cells()];
        Arrays.setAll(values, cell -> pass.activation(layer, unit, cell));
        double middle = network.layer(layer).activation() == Activation.SIGMOID
                        || network.layer(layer).activation() == Activation.SOFTMAX
                ? 0.5
                : 0;
        double reach = Math.max(
                1e-12, Arrays.stream(values).map(value -> Math.abs(value - middle)).max().orElse(1));
        int columns = grid.columns();
        image.paint(columns, grid.rows(), index -> {
            int row = grid.rows() - 1 - index / columns;
            return scale.pixelOf((values[row * columns + index % columns] - middle) / reach);
        });
    }
}
