package neuronlab.app.command;

import neuronlab.figure.language.Words;
import neuronlab.model.diagnosis.Finding;

/** What keeps a network from learning, with the options that lead out of it. */
final class FindingSentences {
    private final Words words;
    private final boolean hasHiddenLayers;

    /** @param hasHiddenLayers whether the network has any: a loss that is flat without them has one lowest place */
    FindingSentences(Words words, boolean hasHiddenLayers) {
        this.words = words;
        this.hasHiddenLayers = hasHiddenLayers;
    }

    String of(Finding finding) {
        return switch (finding) {
            case Finding.DeadNeurons dead when dead.isWholeLayer() ->
                words.get("train.found.dead-layer", Integer.toString(dead.layer() + 1));
            case Finding.DeadNeurons dead -> words.count(
                    "train.found.dead",
                    dead.neurons().size(),
                    Integer.toString(dead.layer() + 1),
                    words.language().list(dead.neurons().stream()
                            .map(neuron -> Integer.toString(neuron + 1))
                            .toList()));
            case Finding.AlikeNeurons(int layer) -> words.get("train.found.alike", Integer.toString(layer + 1));
            case Finding.VanishingGradient(double ratio, boolean saturated) -> words.get(
                    saturated ? "train.found.saturated" : "train.found.deep", "%.1E".formatted(ratio));
            case Finding.StandingStill(long epochs, double loss, Finding.Rest rest) -> words.get(
                    switch (rest) {
                        case FLAT -> hasHiddenLayers ? "train.found.flat" : "train.found.flat-without-hidden";
                        case SHORT_STEPS -> "train.found.short";
                    },
                    Long.toString(epochs),
                    Double.toString(loss));
            case Finding.Climbing(double from, double to) ->
                words.get("train.found.climbing", Double.toString(from), Double.toString(to));
            case Finding.Bouncing(double lowest, double highest) ->
                words.get("train.found.bouncing", Double.toString(lowest), Double.toString(highest));
        };
    }
}
