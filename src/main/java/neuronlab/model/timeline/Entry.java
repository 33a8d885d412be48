package neuronlab.model.timeline;

import java.util.Arrays;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.OptimiserState;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/** A moment as it is stored: reused, so that recording allocates nothing in the long run. */
final class Entry {
    private static final int OBJECT_BYTES = 72;
    private static final int ARRAY_BYTES = 16;

    final double[] measures;
    /** Its place among all that were recorded on its line. */
    long ordinal;
    long step;
    long epoch;
    int rowsSeen;
    double loss;
    /** The parameters and behind them what the optimiser remembered; null once they were given up. */
    double[] numbers;

    Entry(int measures) {
        this.measures = new double[measures];
    }

    static long bytes(int measures) {
        return OBJECT_BYTES + ARRAY_BYTES + (long) measures * Double.BYTES;
    }

    static long bytesOfNumbers(int numbers) {
        return ARRAY_BYTES + (long) numbers * Double.BYTES;
    }

    void take(long itsOrdinal, Trainer trainer, double[] room) {
        ordinal = itsOrdinal;
        step = trainer.steps();
        epoch = trainer.epochs();
        rowsSeen = trainer.rowsSeen();
        loss = trainer.loss();
        Arrays.fill(measures, Double.NaN);
        trainer.copyInto(room);
        numbers = room;
    }

    Moment moment(Network network) {
        int count = network.parameterCount();
        return new Moment(
                step,
                epoch,
                rowsSeen,
                Parameters.of(network, Arrays.copyOf(numbers, count)),
                OptimiserState.copyOf(numbers, count, numbers.length),
                loss);
    }
}
