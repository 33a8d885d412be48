package neuronlab.benchmark.model;

import java.util.concurrent.TimeUnit;
import neuronlab.model.data.Table;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One epoch of a network with hidden layers on 300 points of two classes: the small one on a circle
 * in a ring, the large one on a spiral.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NetworkBenchmark {
    private static final String SMALL = "2-4-2";
    private static final String SMALL_IN_BATCHES = "2-4-2 in batches of 10";
    private static final String LARGE = "2-8-8-2";
    private static final String LARGE_IN_BATCHES = "2-8-8-2 in batches of 10";
    /** How many points there are. */
    static final int ROWS = 300;
    private static final int BATCH = 10;
    private static final double RATE = 0.03;
    private static final long SEED = 1;
    private static final double NOISE = 0.2;

    /** The network, its hidden layers with tanh, and how many points a step looks at. */
    @Param({SMALL, SMALL_IN_BATCHES, LARGE, LARGE_IN_BATCHES})
    public String data;

    private Trainer trainer;

    /** Makes the points. */
    @Setup
    public void prepare() {
        MadeData kind = data.startsWith(SMALL) ? MadeData.CIRCLE : MadeData.SPIRAL;
        Table table = kind.make(SEED, NOISE, ROWS).table(kind.target(), kind.inputs());
        Network network = Network.softmax(2, 2).withHidden(Activation.TANH, hidden(data));
        Hyperparameters whole = Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(RATE));
        trainer = new Trainer(table, Parameters.random(network, SEED), whole.withBatches(batch(data), SEED));
    }

    /** The hidden layers of what {@link #data} names. */
    static int[] hidden(String data) {
        return data.startsWith(SMALL) ? new int[] {4} : new int[] {8, 8};
    }

    /** How many points a step of it looks at. */
    static int batch(String data) {
        return data.equals(SMALL_IN_BATCHES) || data.equals(LARGE_IN_BATCHES) ? BATCH : ROWS;
    }

    /** An epoch; a weight is the result. */
    @Benchmark
    public double trainerEpoch() {
        trainer.epoch();
        return trainer.parameter(0);
    }
}
