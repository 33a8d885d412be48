package neuronlab.app.command;

import java.util.stream.Collectors;
import neuronlab.figure.language.Words;
import neuronlab.model.diagnosis.Finding;

/** What keeps a network from learning, with the options that lead out of it. */
final class FindingSentences {
    private final Words words;

    FindingSentences(Words words) {
        this.words = words;
    }

    String of(Finding.OfNetwork finding) {
        return switch (finding) {
            case Finding.DeadNeurons dead -> words.get(
                    dead.isWholeLayer() ? "train.found.dead-layer" : "train.found.dead",
                    Integer.toString(dead.layer() + 1),
                    dead.neurons().stream()
                            .map(neuron -> Integer.toString(neuron + 1))
                            .collect(Collectors.joining(words.get("list.separator"))));
            case Finding.AlikeNeurons(int layer) -> words.get("train.found.alike", Integer.toString(layer + 1));
            case Finding.VanishingGradient(double ratio, boolean saturated) -> words.get(
                    saturated ? "train.found.saturated" : "train.found.deep", "%.1E".formatted(ratio));
        };
    }
}
