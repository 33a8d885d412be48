package neuronlab.lesson.shared.rates;

import java.util.stream.IntStream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.SafeRates;
import neuronlab.model.learning.SafeRates.Zone;

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

    private SafeRates safe() {
        return SafeRates.of(state.data(), new Loss.Squared(true));
    }

    private double[] rates() {
        return IntStream.rangeClosed(0, state.data().features()).mapToDouble(state.rates()::rate).toArray();
    }

    /** Whether a rate would be too large even if all other parameters stood still. */
    private boolean isTooLargeAlone(int parameter) {
        double[] alone = new double[rates().length];
        return safe().zones(parameter, alone).of(rates()[parameter]) == Zone.EXPLODES;
    }

    /** The rate to blame: the one that is too large by itself, or else the first weight's. */
    private int blamed() {
        return IntStream.range(0, rates().length).filter(this::isTooLargeAlone).findFirst().orElse(0);
    }

    /** What the rates of now do. */
    public Zone zone() {
        return safe().zones(0, rates()).of(rates()[0]);
    }

    @Override
    public String advice() {
        return switch (zone()) {
            case CRAWLS -> words.get("advice.crawls");
            case GOOD -> words.get("advice.good");
            case ZIGZAGS -> words.get("advice.zigzags", limit());
            case EXPLODES -> words.get("advice.explodes", limit());
        };
    }

    /** Of the rate to blame, with the others as they are; if those are too large themselves, of it alone. */
    @Override
    public String limit() {
        int parameter = blamed();
        double limit = safe().zones(parameter, rates()).explodesAbove();
        if (limit == 0) {
            limit = safe().zones(parameter, new double[rates().length]).explodesAbove();
        }
        String written = limit < SMALL ? numbers.powerOfTen(limit, DIGITS) : numbers.upTo(limit, DECIMALS);
        return words.get(parameter == rates().length - 1 ? "limit.bias" : "limit.weight", written);
    }

    @Override
    public void halve() {
        double[] rates = rates();
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
