package neuronlab.figure.network;

import java.util.Objects;
import java.util.function.IntFunction;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/**
 * What the parts of a network say. All indices count from 0. What follows an underscore is set as an index:
 * {@code W_2,1}.
 *
 * @param input the text in the circle of an input
 * @param weight the text in the ellipse of a weight
 * @param bias the text in the square of a bias, its sign included
 * @param output the text in the circle of an output
 * @param inputName what stands beneath the circle of an input and what it is called aloud; empty for nothing
 * @param outputName what stands beneath the circle of an output and what it is called aloud; empty for nothing
 * @param longestWeight the longest text that a weight will ever have, if it will change; empty for what it has now
 * @param longestBias the longest text that a bias will ever have, if it will change; empty for what it has now
 */
public record NetworkLabels(
        IntFunction<String> input,
        WeightText weight,
        IntFunction<String> bias,
        IntFunction<String> output,
        IntFunction<String> inputName,
        IntFunction<String> outputName,
        String longestWeight,
        String longestBias) {

    /** The text of the weight on an edge. */
    @FunctionalInterface
    public interface WeightText {
        /** The text of the weight from {@code input} to {@code output}. */
        String of(int output, int input);
    }

    public NetworkLabels {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(bias, "bias");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(inputName, "inputName");
        Objects.requireNonNull(outputName, "outputName");
        Objects.requireNonNull(longestWeight, "longestWeight");
        Objects.requireNonNull(longestBias, "longestBias");
    }

    /** The letters of the formulas: x, W, b and y, with indices from 1 where there is more than one. */
    public static NetworkLabels letters(NetworkShape shape, Language language) {
        Words words = language.words(NetworkLabels.class);
        return new NetworkLabels(
                i -> numbered(words, "letter.input", shape.inputs(), i),
                (o, i) -> weightLetter(words, shape, o, i),
                o -> numbered(words, "letter.bias", shape.outputs(), o),
                o -> numbered(words, "letter.output", shape.outputs(), o),
                i -> "",
                o -> "",
                "",
                "");
    }

    private static String numbered(Words words, String key, int count, int index) {
        return count == 1 ? words.get(key + ".only") : words.get(key, String.valueOf(index + 1));
    }

    private static String weightLetter(Words words, NetworkShape shape, int output, int input) {
        if (shape.inputs() > 1 && shape.outputs() > 1) {
            return words.get("letter.weight.both", String.valueOf(output + 1), String.valueOf(input + 1));
        }
        return numbered(words, "letter.weight", shape.weights(), Math.max(output, input));
    }

    /** The same with other texts in the inputs' circles. */
    public NetworkLabels withInput(IntFunction<String> texts) {
        return new NetworkLabels(
                texts, weight, bias, output, inputName, outputName, longestWeight, longestBias);
    }

    /** The same with other texts in the weights' ellipses. */
    public NetworkLabels withWeight(WeightText texts) {
        return new NetworkLabels(
                input, texts, bias, output, inputName, outputName, longestWeight, longestBias);
    }

    /** The same with other texts in the biases' squares. */
    public NetworkLabels withBias(IntFunction<String> texts) {
        return new NetworkLabels(
                input, weight, texts, output, inputName, outputName, longestWeight, longestBias);
    }

    /** The same with other texts in the outputs' circles. */
    public NetworkLabels withOutput(IntFunction<String> texts) {
        return new NetworkLabels(
                input, weight, bias, texts, inputName, outputName, longestWeight, longestBias);
    }

    /** The same with names beneath the inputs' and the outputs' circles. */
    public NetworkLabels withNames(IntFunction<String> inputs, IntFunction<String> outputs) {
        return new NetworkLabels(
                input, weight, bias, output, inputs, outputs, longestWeight, longestBias);
    }

    /** The same with room for numbers that will grow: the parts are sized for these texts, if they are the longer. */
    public NetworkLabels withRoomFor(String weightText, String biasText) {
        return new NetworkLabels(
                input, weight, bias, output, inputName, outputName, weightText, biasText);
    }
}
