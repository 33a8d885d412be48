package neuronlab.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neuronlab.figure.language.Words;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.network.Network;

/** Says which learning rates were derived: as an option to be typed, or by layers if there are too many for that. */
final class RatesSentence {
    private static final int MOST_TYPED = 40;

    private final Words words;

    RatesSentence(Words words) {
        this.words = words;
    }

    /** As in {@code --rates 1.1E-7,0.5}. */
    String of(Preparation prepared) {
        Network network = prepared.network();
        LearningRates rates = prepared.hyperparameters().optimiser().rates();
        if (rates.isShared()) {
            return "--rate " + rates.rate(0);
        }
        if (network.layers().size() == 1 && network.parameterCount() <= MOST_TYPED) {
            return ModelOptions.RATES + " " + IntStream.range(0, network.parameterCount())
                    .mapToObj(parameter -> Double.toString(rates.rate(parameter)))
                    .collect(Collectors.joining(","));
        }
        List<String> layers = new ArrayList<>();
        for (int layer = 0; layer < network.layers().size(); layer++) {
            layers.add(ofLayer(network, layer, rates));
        }
        return String.join(words.get("list.separator"), layers);
    }

    private String ofLayer(Network network, int layer, LearningRates rates) {
        int end = network.biasIndex(layer, 0) + network.layer(layer).neurons();
        double[] its = IntStream.range(network.weightIndex(layer, 0, 0), end)
                .mapToDouble(rates::rate)
                .sorted()
                .toArray();
        String number = Integer.toString(layer + 1);
        return its[0] == its[its.length - 1]
                ? words.get("train.rate-of-layer", Double.toString(its[0]), number)
                : words.get("train.rates-of-layer", Double.toString(its[0]), Double.toString(its[its.length - 1]), number);
    }
}
