package neuronlab.lesson.laboratory.diagnosis;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.panel.LossText;
import neuronlab.model.diagnosis.Finding;

/** What was found, and why it keeps the network from learning, in two sentences. */
final class FindingTexts {
    /** What is less is named as nothing: rounding alone makes so much of 1. */
    private static final double LEAST_RATIO = 1e-15;

    private final Language language;
    private final Words words;
    private final Numbers numbers;

    /** Sentences in a language. */
    FindingTexts(Language language) {
        this.language = language;
        words = language.words(FindingTexts.class);
        numbers = language.numbers();
    }

    /** Names a finding with its reason. */
    String of(Finding finding) {
        return switch (finding) {
            case Finding.DeadNeurons dead -> dead.isWholeLayer()
                    ? words.get("dead.layer", number(dead.layer() + 1))
                    : words.count(
                            "dead",
                            dead.neurons().size(),
                            language.list(dead.neurons().stream()
                                    .map(neuron -> number(neuron + 1))
                                    .toList()),
                            number(dead.layer() + 1));
            case Finding.AlikeNeurons(int layer) -> words.get("alike", number(layer + 1));
            case Finding.VanishingGradient(double ratio, boolean saturated) -> words.get(
                    saturated ? "vanishing.saturated" : "vanishing.deep",
                    ratio < LEAST_RATIO ? words.get("nothing") : numbers.powerOfTen(ratio, 1));
            case Finding.StandingStill(long epochs, double loss, Finding.Rest rest) -> words.get(
                    rest == Finding.Rest.FLAT ? "still.flat" : "still.short",
                    number(epochs),
                    LossText.of(loss, numbers));
            case Finding.Climbing(double from, double to) ->
                words.get("climbing", LossText.of(from, numbers), LossText.of(to, numbers));
            case Finding.Bouncing(double lowest, double highest) ->
                words.get("bouncing", LossText.of(lowest, numbers), LossText.of(highest, numbers));
        };
    }

    private String number(double whole) {
        return numbers.whole(whole);
    }
}
