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

    private Diagnosis(Parameters model, Hyperparameters chosen, Table data) {
        this.model = model;
        this.chosen = chosen;
        this.data = data;
        this.some = data.thinned(MOST_ROWS);
    }

    /**
     * What a network suffers from by itself: neurons that are dead or alike, gradients that vanish.
     *
     * @param data what it learns from
     * @return what was found, the worst first
     */
    public static List<Finding.OfNetwork> of(Parameters model, Hyperparameters chosen, Table data) {
        return new Diagnosis(model, chosen, data).ofNetwork();
    }

    /**
     * The same, and what the way that the loss went tells: it climbs, bounces, or stands still.
     *
     * @param epochs how many epochs had been made at some moments up to now, ascending
     * @param losses the loss at these
     * @return what was found, the worst first
     */
    public static List<Finding> of(
            Parameters model, Hyperparameters chosen, Table data, double[] epochs, double[] losses) {
        return new Diagnosis(model, chosen, data).of(new Course(epochs, losses));
    }

    private List<Finding> of(Course course) {
        List<Finding> found = new ArrayList<>();
        if (chosen.batchSize() >= data.rows()) {
            course.unrest().ifPresent(found::add);
        }
        found.addAll(ofNetwork());
        long rest = found.isEmpty() ? course.rest() : 0;
        if (rest > 0 && !hasLearned()) {
            found.add(new Finding.StandingStill(rest, loss(), rest()));
        }
        return found;
    }

    private Finding.Rest rest() {
        return Descent.gain(model, chosen, some) > NOTICEABLE ? Finding.Rest.SHORT_STEPS : Finding.Rest.FLAT;
    }

    private List<Finding.OfNetwork> ofNetwork() {
        Signal signal = new Signal(model);
        List<Finding.OfNetwork> found = new ArrayList<>();
        signal.alikeNeurons().ifPresent(found::add);
        found.addAll(signal.deadNeurons(some).isEmpty() ? List.of() : signal.deadNeurons(data));
        if (found.isEmpty() && !hasLearned()) {
            signal.vanishingGradient(chosen.loss(), some).ifPresent(found::add);
        }
        return found;
    }

    private double loss() {
        return new Evaluation(model.network(), chosen.loss(), some).loss(model);
    }

    private boolean hasLearned() {
        return loss() <= LEARNED * lossOfConstant();
    }

    /** Near that of the best constant answer: the mean of numbers, or equally sure of each class. */
    private double lossOfConstant() {
        double[] answer = new double[model.count()];
        if (some.classes() == 0) {
            answer[answer.length - 1] = Arrays.stream(some.targetArray()).average().orElseThrow();
        }
        return new Evaluation(model.network(), chosen.loss(), some).loss(Parameters.of(model.network(), answer));
    }
}
