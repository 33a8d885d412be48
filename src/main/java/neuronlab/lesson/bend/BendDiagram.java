package neuronlab.lesson.bend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import neuronlab.figure.decision.NeuronLayers;
import neuronlab.figure.decision.NeuronPicture;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.ActivationFunction;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Parameters;

/** The network as a diagram; in the circle of each hidden neuron stands a small picture of what it answers. */
final class BendDiagram {
    private static final int SIDE = 24;
    private static final int WEIGHT_DECIMALS = 1;
    private static final double LONGEST = 88.8;

    private final BendState state;
    private final Words words;
    private final Language language;
    private final Numbers numbers;
    private final NetworkDiagram diagram;
    private final Map<Integer, NeuronPicture> pictures = new HashMap<>();
    private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper(this, "pointed", NeuronLayers.NONE);
    private NetworkShape shown;
    /** Always of the shape that is shown: the diagram may ask for a text at any time. */
    private Parameters model;
    private ExampleSet examples;

    BendDiagram(BendState state, Words words, Language language) {
        this.state = state;
        this.words = words;
        this.language = language;
        numbers = language.numbers();
        diagram = new NetworkDiagram(language);
        diagram.setId("bend-network");
        diagram.setPictures(this::picture);
        diagram.hoveredProperty().subscribe(element -> pointed.set(neuron(element)));
        state.snapshotProperty().subscribe(this::show);
    }

    NetworkDiagram node() {
        return diagram;
    }

    /** Shows a hidden neuron as if the reader pointed at it; {@link NeuronLayers#NONE} for none. */
    void pointTo(int neuron) {
        pointed.set(neuron);
    }

    /** The hidden neuron that the reader points at or has gone to, by its index; −1 for none. */
    ReadOnlyIntegerProperty pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** Lights a hidden neuron up that is pointed at elsewhere; −1 for none. */
    void light(int neuron) {
        diagram.setLitElements(neuron == NeuronLayers.NONE ? Set.of() : Set.of(new NetworkElement.Hidden(0, neuron)));
    }

    private static int neuron(NetworkElement element) {
        return switch (element) {
            case NetworkElement.Hidden(int _, int unit) -> unit;
            case NetworkElement.Activation(int _, int unit) -> unit;
            case NetworkElement.Bias(int layer, int unit) when layer == 0 -> unit;
            case null, default -> NeuronLayers.NONE;
        };
    }

    private Node picture(NetworkElement element) {
        if (!(element instanceof NetworkElement.Hidden(int _, int unit))) {
            return null;
        }
        NeuronPicture picture = new NeuronPicture(unit);
        pictures.put(unit, picture);
        BendSnapshot now = state.snapshotProperty().get();
        HiddenNeurons neurons = new HiddenNeurons(now.raw(), now.setting().examples());
        if (unit < neurons.count()) {
            picture.show(neurons.answers(unit, SIDE, SIDE));
        }
        return picture;
    }

    private void show(BendSnapshot now) {
        NetworkShape shape = shape(now.setting());
        if (!shape.equals(shown) || now.setting().examples() != examples) {
            shown = shape;
            examples = now.setting().examples();
            diagram.setWeights(null);
            model = now.model();
            diagram.show(shape, labels(shape));
        }
        model = now.model();
        diagram.setWeights(model::weight);
        HiddenNeurons neurons = new HiddenNeurons(now.raw(), examples);
        pictures.keySet().removeIf(unit -> unit >= neurons.count());
        pictures.forEach((unit, picture) -> picture.show(neurons.answers(unit, SIDE, SIDE)));
    }

    private static NetworkShape shape(BendSetting setting) {
        NetworkShape.Layer last = new NetworkShape.Layer(2, true, ActivationFunction.SOFTMAX);
        return new NetworkShape(
                2,
                setting.hidden() == 0
                        ? List.of(last)
                        : Stream.of(new NetworkShape.Layer(setting.hidden(), true, function(setting.bend())), last)
                                .toList());
    }

    private static ActivationFunction function(Activation bend) {
        return ActivationFunction.valueOf(bend.name());
    }

    private NetworkLabels labels(NetworkShape shape) {
        NetworkLabels letters = NetworkLabels.letters(shape, language);
        return new NetworkLabels(
                        element -> text(element, letters),
                        letters.name(),
                        numbers.fixed(-LONGEST, WEIGHT_DECIMALS),
                        words.get("bias.minus", numbers.fixed(LONGEST, WEIGHT_DECIMALS)))
                .withNames(
                        input -> words.get(
                                (examples.isOfHouses() ? "input.house." : "input.cloud.") + (input == 0 ? "first" : "second")),
                        output -> examples.className(output, words));
    }

    private String text(NetworkElement element, NetworkLabels letters) {
        return switch (element) {
            case NetworkElement.Weight(int layer, int unit, int input) ->
                numbers.fixed(model.weight(layer, unit, input), WEIGHT_DECIMALS);
            case NetworkElement.Bias(int layer, int unit) -> bias(model.bias(layer, unit));
            default -> letters.text().apply(element);
        };
    }

    private String bias(double value) {
        return words.get(
                value < 0 ? "bias.minus" : "bias.plus", numbers.fixed(Math.abs(value), WEIGHT_DECIMALS));
    }
}
