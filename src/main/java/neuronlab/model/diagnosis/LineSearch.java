package neuronlab.model.diagnosis;

import java.util.Arrays;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/** What there is to gain on the way straight against the gradient, however long the step. */
final class LineSearch {
    /** The first step, as a part of the distance from 0 and of 1 more. */
    private static final double SHORTEST = 1e-6;
    private static final int DOUBLINGS = 40;

    private LineSearch() {}

    /** The largest part of the loss, penalty and all, that one step takes away; 0 where it is flat. */
    static double gain(Parameters model, Hyperparameters chosen, Table data) {
        Network network = model.network();
        Trainer trainer = new Trainer(
                data,
                model,
                chosen.withOptimiser(Optimiser.descent(0)).withBatches(Hyperparameters.ALL_ROWS, chosen.seed()));
        double[] start = model.values();
        double[] way = new double[start.length];
        double size = 0;
        double length = 0;
        for (int i = 0; i < way.length; i++) {
            way[i] = chosen.frozen().contains(i) ? 0 : -trainer.derivative(i);
            length = Math.hypot(length, way[i]);
            size = Math.hypot(size, start[i]);
        }
        double before = trainer.loss() + trainer.penalty();
        double least = before;
        for (int k = 0; k < DOUBLINGS && length > 0 && before > 0; k++) {
            double[] there = start.clone();
            double step = SHORTEST * Math.pow(2, k) * (1 + size) / length;
            for (int i = 0; i < there.length; i++) {
                there[i] += step * way[i];
            }
            if (!Arrays.stream(there).allMatch(Double::isFinite) || !trainer.moveTo(Parameters.of(network, there)).moved()) {
                break;
            }
            least = Math.min(least, trainer.loss() + trainer.penalty());
        }
        return before > 0 ? (before - least) / before : 0;
    }
}
