package neuronlab.lesson.shared.rates;

import java.util.Locale;
import java.util.stream.IntStream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.SafeRates.Zone;
import neuronlab.model.learning.SafeRates.Zones;

/** The rates of a neuron's parameters, one for each weight and one for the bias, as its coach sees them. */
public final class NeuronRates implements RateCoach.Rates {
    private static final int DIGITS = 3;
    private static final double SMALL = 1e-3;
    private static final int DECIMALS = 3;

    private final NeuronTraining state;
    private final Words words;
    private final Numbers numbers;

    /** The rates of this state. */
    public NeuronRates(NeuronTraining state, Language language) {
        this.state = state;
        words = language.words(NeuronRates.class);
        numbers = language.numbers();
    }

    /** Whether a rate would be too large even if all other parameters stood still. */
    private boolean isTooLargeAlone(int parameter) {
        return alone(parameter).of(state.rates().rate(parameter)) == Zone.EXPLODES;
    }

    private Zones alone(int parameter) {
        return state.safeRates().zones(parameter, new double[state.eachRate().length]);
    }

    private Zones amongOthers(int parameter) {
        return state.safeRates().zones(parameter, state.eachRate());
    }

    /** The rate to blame: the one that is too large by itself, or else the first weight's. */
    private int blamed() {
        return IntStream.rangeClosed(0, state.biasIndex()).filter(this::isTooLargeAlone).findFirst().orElse(0);
    }

    @Override
    public String advice() {
        Zone zone = amongOthers(0).of(state.rates().rate(0));
        return words.get("advice." + zone.name().toLowerCase(Locale.ROOT), limit());
    }

    /** Of the rate to blame, with the others as they are; if those are too large themselves, of it alone. */
    @Override
    public String limit() {
        int parameter = blamed();
        double among = amongOthers(parameter).explodesAbove();
        double limit = among == 0 ? alone(parameter).explodesAbove() : among;
        String written = limit < SMALL ? numbers.powerOfTen(limit, DIGITS) : numbers.upTo(limit, DECIMALS);
        return words.get(parameter == state.biasIndex() ? "limit.bias" : "limit.weight", written);
    }

    @Override
    public void halve() {
        double[] rates = state.eachRate();
        rates[blamed()] /= 2;
        state.setRates(LearningRates.each(rates));
    }

    @Override
    public void keepWhile(Runnable way) {
        LearningRates kept = state.rates();
        way.run();
        state.setRates(kept);
    }
}
