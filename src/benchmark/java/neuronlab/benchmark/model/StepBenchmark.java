package neuronlab.benchmark.model;

import java.util.concurrent.TimeUnit;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
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

/** One step of gradient descent on data of several sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StepBenchmark {
    private static final double RATE = 1e-3;

    /** Rows × features. */
    @Param({"3x1", "10x2", "1000x10", "1000000x10"})
    public String size;

    private Trainer trainer;

    /** Makes the data and a trainer that stands at 0. */
    @Setup
    public void prepare() {
        DataSize wanted = DataSize.parse(size);
        trainer = new Trainer(
                RandomData.dataSet(wanted.rows(), wanted.features()),
                Parameters.zero(Network.linear(wanted.features())),
                Hyperparameters.of(Loss.SQUARED, Optimiser.descent(RATE)));
    }

    /** A step; its error is the result. */
    @Benchmark
    public double step() {
        trainer.step();
        return trainer.loss();
    }
}
