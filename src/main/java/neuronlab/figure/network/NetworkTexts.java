package neuronlab.figure.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import neuronlab.figure.language.Words;
import neuronlab.figure.network.NetworkElement.Bias;
import neuronlab.figure.network.NetworkElement.Input;
import neuronlab.figure.network.NetworkElement.Output;
import neuronlab.figure.network.NetworkElement.Softmax;
import neuronlab.figure.network.NetworkElement.Weight;

/** What each part of a diagram says now: its label, or what it was told since. */
final class NetworkTexts {
    private final Words words;
    private final Map<NetworkElement, String> told = new HashMap<>();
    private NetworkLabels labels;

    NetworkTexts(Words words, NetworkLabels labels) {
        this.words = words;
        this.labels = labels;
    }

    void setLabels(NetworkLabels value) {
        labels = value;
        told.clear();
    }

    /** Lets one part say something else from now on. */
    void tell(NetworkElement element, String text) {
        told.put(element, text);
    }

    /** The text in a part. */
    String of(NetworkElement element) {
        String text = told.get(element);
        return text != null ? text : label(element);
    }

    private String label(NetworkElement element) {
        return switch (element) {
            case Input(int index) -> labels.input().apply(index);
            case Weight(int output, int input) -> labels.weight().of(output, input);
            case Bias(int output) -> labels.bias().apply(output);
            case Softmax() -> words.get("softmax");
            case Output(int index) -> labels.output().apply(index);
        };
    }

    /** What stands beneath a part; empty for nothing. */
    String name(NetworkElement element) {
        return switch (element) {
            case Input(int index) -> labels.inputName().apply(index);
            case Output(int index) -> labels.outputName().apply(index);
            case Weight _, Bias _, Softmax _ -> "";
        };
    }

    /** The longest text that one of these weights has or is to have. */
    String longestWeight(List<NetworkElement> weights) {
        return longestOf(Stream.concat(weights.stream().map(this::of), Stream.of(labels.longestWeight())));
    }

    /** The longest text that one of these biases has or is to have. */
    String longestBias(List<NetworkElement> biases) {
        return longestOf(Stream.concat(biases.stream().map(this::of), Stream.of(labels.longestBias())));
    }

    /** The name with the most characters among those of some parts. */
    String longestName(List<NetworkElement> elements) {
        return longestOf(elements.stream().map(this::name));
    }

    private static String longestOf(Stream<String> texts) {
        return texts.max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** The part with its value as a sentence for the ear. */
    String describe(NetworkElement element) {
        String value = PartText.plain(of(element));
        return switch (element) {
            case Input _ -> words.get("describe.circle", spoken(element), value);
            case Weight(int output, int input) ->
                words.get("describe.weight", spoken(new Input(input)), spoken(new Output(output)), value);
            case Bias(int output) -> words.get("describe.bias", spoken(new Output(output)), value);
            case Softmax() -> value;
            case Output _ -> words.get("describe.circle", spoken(element), value);
        };
    }

    private String spoken(NetworkElement element) {
        String name = name(element);
        return switch (element) {
            case Input(int index) when name.isEmpty() -> words.get("name.input", String.valueOf(index + 1));
            case Output(int index) when name.isEmpty() -> words.get("name.output", String.valueOf(index + 1));
            default -> name;
        };
    }
}
