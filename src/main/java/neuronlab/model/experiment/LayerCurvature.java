package neuronlab.model.experiment;

import java.util.Arrays;
import neuronlab.model.SeededRandom;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/**
 * How strongly the loss of a network bends along the parameters of each of its layers, for learning rates to be derived.
 *
 * <p>The largest eigenvalue of a layer's block of second derivatives is found by power iteration; the product of these
 * with a direction is a difference of two gradients. The output weights of a regression will have to grow to the size of
 * its targets, and the curvature along the layers before grows with their square, so it is measured where they are so
 * large already. With L layers the whole matrix, divided by the blocks' eigenvalues, has none above L.
 */
final class LayerCurvature {
    private static final int MOST_ROWS = 2000;
    private static final int ROUNDS = 20;
    private static final double NUDGE = 1e-4;
    /** For a layer along which the loss is flat at the start. */
    private static final double MOST_RATE = 10;

    private final Trainer trainer;
    private final Network network;
    private final double[] place;
    private final double share;

    private LayerCurvature(Parameters place, Table data, Loss loss) {
        this.network = place.network();
        this.place = place.values();
        this.share = loss.share();
        this.trainer = new Trainer(data, place, Hyperparameters.of(loss, Optimiser.descent(0)));
    }

    /**
     * Measures it.
     *
     * @throws IllegalArgumentException if the loss is not finite where it is measured
     */
    static LayerCurvature at(Parameters start, Table data, Loss loss) {
        Table some = data.thinned(MOST_ROWS);
        double[] place = start.values();
        Network network = start.network();
        int last = network.layers().size() - 1;
        double size = data.classes() > 0 ? 1 : Math.max(1, deviation(some.targetArray()));
        for (int i = network.weightIndex(last, 0, 0); i < network.biasIndex(last, 0); i++) {
            place[i] *= size;
        }
        return new LayerCurvature(Parameters.of(network, place), some, loss);
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    /** Half of the largest rates that are safe here, one for each parameter; those of a layer are the same. */
    LearningRates goodRates() {
        int layers = network.layers().size();
        double[] rates = new double[network.parameterCount()];
        for (int layer = 0; layer < layers; layer++) {
            int from = network.weightIndex(layer, 0, 0);
            int to = network.biasIndex(layer, 0) + network.layer(layer).neurons();
            double curvature = curvature(from, to) * share;
            Arrays.fill(rates, from, to, Math.min(MOST_RATE, 1 / (layers * curvature)));
        }
        return LearningRates.each(rates);
    }

    private double curvature(int from, int to) {
        double[] direction = new double[place.length];
        SeededRandom random = new SeededRandom(from);
        for (int i = from; i < to; i++) {
            direction[i] = random.nextGaussian();
        }
        for (int round = 0; round < ROUNDS; round++) {
            normalise(direction);
            direction = product(direction, from, to);
        }
        return normalise(direction);
    }

    /** Brings it to the length 1, unless it has none; returns the length that it had. */
    private static double normalise(double[] direction) {
        double length = Math.sqrt(Arrays.stream(direction).map(each -> each * each).sum());
        for (int i = 0; i < direction.length && length > 0; i++) {
            direction[i] /= length;
        }
        return length;
    }

    /** The second derivatives of a layer times a direction. */
    private double[] product(double[] direction, int from, int to) {
        double[] ahead = gradient(direction, NUDGE, from, to);
        double[] behind = gradient(direction, -NUDGE, from, to);
        for (int i = from; i < to; i++) {
            ahead[i] = (ahead[i] - behind[i]) / (2 * NUDGE);
        }
        return ahead;
    }

    private double[] gradient(double[] direction, double way, int from, int to) {
        double[] there = place.clone();
        for (int i = from; i < to; i++) {
            there[i] += way * direction[i];
        }
        if (!trainer.moveTo(Parameters.of(network, there)).moved()) {
            throw new IllegalArgumentException("The loss is not finite near the start");
        }
        double[] gradient = new double[place.length];
        for (int i = from; i < to; i++) {
            gradient[i] = trainer.derivative(i);
        }
        return gradient;
    }
}
