package neuronlab.model.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.network.Parameters;

/**
 * Finds what keeps a network from learning. It takes some passes over at most {@value #MOST_ROWS} rows, and over all of
 * them only where a neuron seems to be dead, so it is to be asked now and then and not at each step.
 */
public final class Diagnosis {
    private static final int MOST_ROWS = 2000;
    /** Who has so small a part of the loss of the best constant answer left has learned what there is. */
    private static final double LEARNED = 1e-3;
    /** Of the loss: what a longer step has to gain if shortness is the trouble. */
    private static final double NOTICEABLE = 1e-3;

    private final Parameters model;
    private final Hyperparameters chosen;
    private final Table data;
    private final Table some;
    private final double loss;
    private final boolean learned;

    private Diagnosis(Parameters model, Hyperparameters chosen, Table data) {
        this.model = model;
        this.chosen = chosen;
        this.data = data;
        this.some = data.thinned(MOST_ROWS);
        Evaluation evaluation = new Evaluation(model.network(), chosen.loss(), some);
        loss = evaluation.loss(model);
        learned = loss <= LEARNED * evaluation.loss(constant());
    }

    /**
     * What a network suffers from by itself: neurons that are dead or alike, gradients that vanish.
     *
     * @param data what it learns from
     * @return what was found, the worst first
     * @throws IllegalArgumentException if network, loss and table do not fit each other
     */
    public static List<Finding.OfNetwork> of(Parameters model, Hyperparameters chosen, Table data) {
        return new Diagnosis(model, chosen, data).ofNetwork();
    }

    /**
     * The same, and what the way that the loss went tells: it climbs, bounces, or stands still.
     *
     * @param data what it learns from
     * @param epochs how many epochs had been made at some moments, one or more, the last of which is now; ascending
     * @param losses the loss at these
     * @return what was found, the worst first
     * @throws IllegalArgumentException if network, loss and table do not fit each other
     */
    public static List<Finding> of(
            Parameters model, Hyperparameters chosen, Table data, double[] epochs, double[] losses) {
        return new Diagnosis(model, chosen, data).of(new LossHistory(epochs, losses));
    }

    private List<Finding> of(LossHistory history) {
        List<Finding> found = new ArrayList<>();
        if (chosen.batchSize() >= data.rows()) {
            history.unrest().ifPresent(found::add);
        }
        found.addAll(ofNetwork());
        long rest = found.isEmpty() ? history.rest() : 0;
        if (rest > 0 && !learned) {
            found.add(new Finding.StandingStill(rest, loss, whyItRests()));
        }
        return found;
    }

    private Finding.Rest whyItRests() {
        return LineSearch.gain(model, chosen, some) > NOTICEABLE ? Finding.Rest.SHORT_STEPS : Finding.Rest.FLAT;
    }

    private List<Finding.OfNetwork> ofNetwork() {
        Signal signal = new Signal(model);
        List<Finding.OfNetwork> found = new ArrayList<>();
        signal.alikeNeurons().ifPresent(found::add);
        found.addAll(signal.deadNeurons(some).isEmpty() ? List.of() : signal.deadNeurons(data));
        if (found.isEmpty() && !learned) {
            signal.vanishingGradient(chosen.loss(), some).ifPresent(found::add);
        }
        return found;
    }

    /** Near the best constant answer: the mean of numbers, or equally sure of each class. */
    private Parameters constant() {
        double[] answer = new double[model.count()];
        if (some.classes() == 0) {
            answer[answer.length - 1] = Arrays.stream(some.targetArray()).average().orElseThrow();
        }
        return Parameters.of(model.network(), answer);
    }
}
