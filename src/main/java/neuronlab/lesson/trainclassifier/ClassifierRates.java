package neuronlab.lesson.trainclassifier;

import java.util.Locale;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.rates.RateCoach;
import neuronlab.model.learning.SafeRates.Zone;

/** The one rate of the classifier, as its coach sees it. */
final class ClassifierRates implements RateCoach.OneRate {
    private static final int DIGITS = 3;
    private static final double SMALL = 1e-3;
    private static final int DECIMALS = 2;

    private final ClassifierState state;
    private final Words words;
    private final Numbers numbers;

    ClassifierRates(ClassifierState state, Language language) {
        this.state = state;
        words = language.words(ClassifierRates.class);
        numbers = language.numbers();
    }

    @Override
    public String advice() {
        Zone zone = state.zones().of(state.rate());
        boolean raw = zone != Zone.EXPLODES && !state.standardisedProperty().get();
        return words.get(raw ? "advice.raw" : "advice." + zone.name().toLowerCase(Locale.ROOT), limit());
    }

    @Override
    public String limit() {
        double limit = state.zones().explodesAbove();
        return limit < SMALL ? numbers.powerOfTen(limit, DIGITS) : numbers.upTo(limit, DECIMALS);
    }

    @Override
    public double rate() {
        return state.rate();
    }

    @Override
    public void setRate(double rate) {
        state.setRate(rate);
    }
}
