package neuronlab.lesson.laboratory.network;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.NetworkEditor;
import neuronlab.figure.network.shape.ActivationFunction;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.model.data.Column;
import neuronlab.model.network.Layer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/** The panel in which the network is built and seen. */
public final class NetworkPanel extends VBox {
    private static final int DECIMALS = 2;
    /** A weight whose text is as long as those that training leads to. */
    private static final double LONGEST = 88.88;

    private final LaboratoryState state;
    private final Language language;
    private final Words words;
    private final Numbers numbers;
    private final NetworkDiagram diagram;
    private final NeuronPictures pictures = new NeuronPictures();
    private final LayersBar layers;
    private LaboratorySetting shown;
    private Parameters model;

    /** A panel that shows and changes the network of the laboratory. */
    public NetworkPanel(LaboratoryState state, Language language) {
        this.state = state;
        this.language = language;
        words = language.words(NetworkPanel.class);
        numbers = language.numbers();
        getStyleClass().addAll("laboratory-panel", "network-panel");
        Label title = new Label(words.get("title"));
        title.getStyleClass().add("panel-title");
        diagram = new NetworkDiagram(language);
        diagram.setId("network-diagram");
        diagram.setEditor(new ParameterEditor());
        VBox.setVgrow(diagram, Priority.ALWAYS);
        pictures.stops().setManaged(false);
        layers = new LayersBar(state, words);
        getChildren().addAll(title, layers, diagram, pictures.stops());
        WhileSeen.follow(
                state.snapshotProperty(), this, () -> show(state.snapshotProperty().get()));
    }

    /** What builds the network. */
    public Region layers() {
        return layers;
    }

    /** The drawing of the network. */
    public Region diagram() {
        return diagram;
    }

    private void show(Snapshot now) {
        model = now.model();
        if (shown == null || shown.preparation() != now.setting().preparation()) {
            showNetwork(now.setting());
        }
        shown = now.setting();
        pictures.show(model);
        diagram.setWeights((layer, unit, input) -> model.weight(layer, unit, input));
    }

    private void showNetwork(LaboratorySetting setting) {
        Network network = setting.preparation().network();
        pictures.expect(setting);
        NetworkShape shape = shape(network);
        diagram.setPictures(pictures::picture);
        diagram.show(shape, labels(shape, setting));
    }

    private static NetworkShape shape(Network network) {
        List<NetworkShape.Layer> layers = new ArrayList<>();
        for (Layer layer : network.layers()) {
            layers.add(new NetworkShape.Layer(
                    layer.neurons(), true, ActivationFunction.valueOf(layer.activation().name())));
        }
        return new NetworkShape(network.inputs(), layers);
    }

    private NetworkLabels labels(NetworkShape shape, LaboratorySetting setting) {
        NetworkLabels letters = NetworkLabels.letters(shape, language);
        List<Column> inputs = setting.preparation().columns().expanded();
        Column target = setting.preparation().all().targetColumn();
        return new NetworkLabels(
                        element -> switch (element) {
                            case NetworkElement.Weight(int layer, int unit, int input) ->
                                number(model.weight(layer, unit, input));
                            case NetworkElement.Bias(int layer, int unit) -> bias(model.bias(layer, unit));
                            default -> letters.text().apply(element);
                        },
                        letters.name(),
                        number(-LONGEST),
                        bias(-LONGEST))
                .withNames(
                        input -> inputs.get(input).name(),
                        output -> setting.classifies() ? target.classNames().get(output) : target.name());
    }

    private String number(double value) {
        double smallest = 0.005;
        return value != 0 && Math.abs(value) < smallest
                ? numbers.powerOfTen(value, 1)
                : numbers.fixed(value, DECIMALS);
    }

    private String bias(double value) {
        return words.get(value < 0 ? "bias.minus" : "bias.plus", number(Math.abs(value)));
    }

    /** Lets the reader type weights and biases. */
    private final class ParameterEditor implements NetworkEditor {
        @Override
        public boolean edits(NetworkElement element) {
            return element instanceof NetworkElement.Weight || element instanceof NetworkElement.Bias;
        }

        private int index(NetworkElement element) {
            Network network = model.network();
            return switch (element) {
                case NetworkElement.Weight(int layer, int unit, int input) -> network.weightIndex(layer, unit, input);
                case NetworkElement.Bias(int layer, int unit) -> network.biasIndex(layer, unit);
                default -> throw new IllegalArgumentException("Nothing is typed into " + element);
            };
        }

        @Override
        public double value(NetworkElement element) {
            return model.get(index(element));
        }

        @Override
        public void commit(NetworkElement element, double value) {
            state.move(index(element), value);
        }
    }
}
