package neuronlab.figure.network;

import java.util.ArrayList;
import java.util.List;
import neuronlab.figure.language.Words;
import neuronlab.figure.network.shape.ActivationFunction;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkElement.Activation;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Hidden;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;

/** A network and its parts in sentences for the ear. */
final class NetworkSpeech {
    private final Words words;

    NetworkSpeech(Words words) {
        this.words = words;
    }

    /** What the network consists of: {@code Network: 2 inputs, 1 output, 2 weights, 1 bias}. */
    String summary(NetworkShape shape) {
        List<String> parts = new ArrayList<>();
        parts.add(counted("summary.inputs", shape.inputs()));
        for (int layer = 0; layer < shape.depth(); layer++) {
            String key = layer == shape.depth() - 1 ? "summary.outputs" : "summary.hidden";
            String units = counted(key, shape.circles(layer + 1));
            ActivationFunction function = shape.layer(layer).function();
            parts.add(
                    function == ActivationFunction.IDENTITY
                            ? units
                            : words.get("summary.function", units, NetworkLabels.functionName(function, words.language())));
        }
        parts.add(counted("summary.weights", shape.weights()));
        if (shape.biases() > 0) {
            parts.add(counted("summary.biases", shape.biases()));
        }
        return words.get(
                "summary", parts.stream().reduce((one, next) -> words.get("summary.and", one, next)).orElseThrow());
    }

    private String counted(String key, int count) {
        return words.count(key, count, words.language().numbers().whole(count));
    }

    /** A part with its value. */
    String describe(NetworkElement element, NetworkShape shape, NetworkLabels labels) {
        String value = NetworkLabels.plain(labels.text().apply(element));
        return switch (element) {
            case Weight(int layer, int unit, int input) ->
                words.get(
                        "describe.weight",
                        called(shape.circle(layer, input), shape, labels),
                        called(shape.circle(layer + 1, unit), shape, labels),
                        value);
            case Bias(int layer, int unit) ->
                words.get("describe.bias", called(shape.circle(layer + 1, unit), shape, labels), value);
            case Activation(int layer, int unit) ->
                words.get("describe.function", called(shape.circle(layer + 1, unit), shape, labels), value);
            case Softmax() -> value;
            case Input _, Hidden _, Output _ ->
                words.get("describe.circle", called(element, shape, labels), value);
        };
    }

    private String called(NetworkElement circle, NetworkShape shape, NetworkLabels labels) {
        String name = labels.name().apply(circle);
        return switch (circle) {
            case Input(int index) when name.isEmpty() -> words.get("name.input", counting(index));
            case Output(int index) when name.isEmpty() -> words.get("name.output", counting(index));
            case Hidden(int layer, int unit) when name.isEmpty() ->
                words.get(shape.depth() > 2 ? "name.hidden" : "name.hidden.only", counting(layer), counting(unit));
            default -> name;
        };
    }

    private static String counting(int index) {
        return String.valueOf(index + 1);
    }
}
