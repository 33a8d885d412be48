package neuronlab.figure.ranked;

import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;

/** Writes probabilities as percentages; what is nearly nothing, or nearly everything, is never written as if it were. */
final class Percentages {
    private static final int DECIMALS = 1;
    private static final double LEAST = 0.001;
    private static final double CERTAIN = 1;
    private static final double HUNDRED = 100;

    private final Words words;
    private final Numbers numbers;

    Percentages(Language language) {
        words = language.words(Percentages.class);
        numbers = language.numbers();
    }

    String of(double probability) {
        if (probability < LEAST) {
            return words.get("less-than", percents(LEAST));
        }
        if (probability == CERTAIN) {
            return words.get("percent", numbers.whole(HUNDRED));
        }
        double most = CERTAIN - LEAST;
        return probability > most
                ? words.get("more-than", percents(most))
                : words.get("percent", percents(probability));
    }

    /** The widest text that {@link #of} gives. */
    String widest() {
        return words.get("more-than", percents(CERTAIN - LEAST));
    }

    private String percents(double probability) {
        return numbers.fixed(probability * HUNDRED, DECIMALS);
    }
}
