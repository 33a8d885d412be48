package neuronlab.figure.network.shape;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.network.shape.NetworkElement.Activation;
import neuronlab.figure.network.shape.NetworkElement.Bias;
import neuronlab.figure.network.shape.NetworkElement.Hidden;
import neuronlab.figure.network.shape.NetworkElement.Input;
import neuronlab.figure.network.shape.NetworkElement.Output;
import neuronlab.figure.network.shape.NetworkElement.Softmax;
import neuronlab.figure.network.shape.NetworkElement.Weight;

/**
 * What the parts of a network say. Both functions are asked again whenever the diagram shows something new, so they may
 * read a model that changes. What follows an underscore is set as an index: {@code w_2,1}.
 *
 * @param text the text in a part; a bias has its sign
 * @param name what stands beneath a part and, if it is a circle, what it is called aloud; empty for nothing
 * @param longestWeight the longest text that a weight will ever have, if it will change; empty for what it has now
 * @param longestBias the longest text that a bias will ever have, if it will change; empty for what it has now
 */
public record NetworkLabels(
        Function<NetworkElement, String> text,
        Function<NetworkElement, String> name,
        String longestWeight,
        String longestBias) {
    private static final String INDEX = "_";

    /** The text of the weight on an edge of a network with one layer. */
    @FunctionalInterface
    public interface WeightText {
        /** The text of the weight from {@code input} to {@code output}. */
        String of(int output, int input);
    }

    public NetworkLabels {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(longestWeight, "longestWeight");
        Objects.requireNonNull(longestBias, "longestBias");
    }

    /** The letters of the formulas: x, w, b, h and y, with indices from 1 where there is more than one. */
    public static NetworkLabels letters(NetworkShape shape, Language language) {
        Words words = language.words(NetworkLabels.class);
        return new NetworkLabels(
                element -> letter(words, shape, element), element -> functionName(words, shape, element), "", "");
    }

    private static String letter(Words words, NetworkShape shape, NetworkElement element) {
        return switch (element) {
            case Input(int index) -> numbered(words, "letter.input", shape.inputs(), index);
            case Weight weight -> weightLetter(words, shape, weight);
            case Bias(int layer, int unit) ->
                numbered(words, "letter.bias", shape.layer(layer).units(), unit);
            case Activation(int layer, int _) -> functionName(words, shape.layer(layer).function());
            case Softmax() -> functionName(words, ActivationFunction.SOFTMAX);
            case Hidden(int layer, int unit) when shape.depth() > 2 ->
                words.get("letter.hidden.of-layer", String.valueOf(layer + 1), String.valueOf(unit + 1));
            case Hidden(int layer, int unit) ->
                numbered(words, "letter.hidden", shape.layer(layer).units(), unit);
            case Output(int index) -> numbered(words, "letter.output", shape.outputs(), index);
        };
    }

    private static String numbered(Words words, String key, int count, int index) {
        return count == 1 ? words.get(key + ".only") : words.get(key, String.valueOf(index + 1));
    }

    private static String weightLetter(Words words, NetworkShape shape, Weight weight) {
        int inputs = shape.circles(weight.layer());
        int units = shape.circles(weight.layer() + 1);
        if (inputs > 1 && units > 1) {
            return words.get(
                    "letter.weight.both", String.valueOf(weight.unit() + 1), String.valueOf(weight.input() + 1));
        }
        return numbered(words, "letter.weight", inputs * units, Math.max(weight.unit(), weight.input()));
    }

    private static String functionName(Words words, ActivationFunction function) {
        return words.get("function." + function.key());
    }

    /** What a function is called; not asked of {@link ActivationFunction#IDENTITY}. */
    public static String functionName(ActivationFunction function, Language language) {
        return functionName(language.words(NetworkLabels.class), function);
    }

    /** The functions of a column are named once, beneath the last of their boxes. */
    private static String functionName(Words words, NetworkShape shape, NetworkElement element) {
        boolean last = element instanceof Activation(int layer, int unit)
                && unit == shape.layer(layer).units() - 1;
        return last ? functionName(words, shape.layer(((Activation) element).layer()).function()) : "";
    }

    /** A text as it is read aloud or in a line of its own. */
    public static String plain(String text) {
        return text.replace(INDEX, "");
    }

    /** The same with other texts in the inputs' circles. */
    public NetworkLabels withInput(IntFunction<String> texts) {
        return withText(element -> element instanceof Input(int index) ? texts.apply(index) : text.apply(element));
    }

    /** The same with other texts in the weights' ellipses of the first layer. */
    public NetworkLabels withWeight(WeightText texts) {
        return withText(element -> element instanceof Weight(int layer, int unit, int input) && layer == 0
                ? texts.of(unit, input)
                : text.apply(element));
    }

    /** The same with other texts in the biases' squares of the first layer. */
    public NetworkLabels withBias(IntFunction<String> texts) {
        return withText(element ->
                element instanceof Bias(int layer, int unit) && layer == 0 ? texts.apply(unit) : text.apply(element));
    }

    /** The same with other texts in the outputs' circles. */
    public NetworkLabels withOutput(IntFunction<String> texts) {
        return withText(element -> element instanceof Output(int index) ? texts.apply(index) : text.apply(element));
    }

    private NetworkLabels withText(Function<NetworkElement, String> texts) {
        return new NetworkLabels(texts, name, longestWeight, longestBias);
    }

    /** The same with names beneath the inputs' and the outputs' circles. */
    public NetworkLabels withNames(IntFunction<String> inputs, IntFunction<String> outputs) {
        Function<NetworkElement, String> names = element -> switch (element) {
            case Input(int index) -> inputs.apply(index);
            case Output(int index) -> outputs.apply(index);
            default -> name.apply(element);
        };
        return new NetworkLabels(text, names, longestWeight, longestBias);
    }

    /** The same with room for numbers that will grow: the parts are sized for these texts, if they are the longer. */
    public NetworkLabels withRoomFor(String weightText, String biasText) {
        return new NetworkLabels(text, name, weightText, biasText);
    }
}
