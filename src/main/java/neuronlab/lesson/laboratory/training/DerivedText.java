package neuronlab.lesson.laboratory.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import neuronlab.figure.language.Words;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.network.Network;

/**
 * What derived rates have come to, in words.
 *
 * @param text the rate, or the least and the greatest of them
 * @param byLayers the same for each layer
 * @param least the least of them
 */
record DerivedText(String text, String byLayers, double least) {
    static DerivedText of(LearningRates rates, Network network, DoubleFunction<String> number, Words words) {
        double[] all = rates.expandedTo(network.parameterCount());
        List<String> layers = new ArrayList<>();
        for (int layer = 0; layer < network.layers().size(); layer++) {
            int from = network.weightIndex(layer, 0, 0);
            int to = network.biasIndex(layer, 0) + network.layer(layer).neurons();
            layers.add(words.get(
                    "rate.layer",
                    words.language().numbers().whole(layer + 1.0),
                    range(Arrays.copyOfRange(all, from, to), number, words)));
        }
        return new DerivedText(
                words.get("rate.derived.as", range(all, number, words)),
                String.join("\n", layers),
                Arrays.stream(all).min().orElseThrow());
    }

    private static String range(double[] rates, DoubleFunction<String> number, Words words) {
        double least = Arrays.stream(rates).min().orElseThrow();
        double most = Arrays.stream(rates).max().orElseThrow();
        return least == most
                ? number.apply(least)
                : words.get("rate.range", number.apply(least), number.apply(most));
    }
}
