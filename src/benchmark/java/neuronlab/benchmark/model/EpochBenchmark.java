package neuronlab.benchmark.model;

import java.util.concurrent.TimeUnit;
import neuronlab.model.data.Split;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Digits;
import neuronlab.model.data.builtin.LabelledHouses;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.scale.Scale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One epoch of the classifiers' training, beside a plain loop over the same arithmetic. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EpochBenchmark {
    private static final String HOUSES = "houses";
    private static final String DIGITS = "digits";
    private static final long SEED = 1;
    private static final double RATE_FOR_HOUSES = 0.5;
    private static final double RATE_FOR_DIGITS = 0.2;
    private static final int BATCH_OF_DIGITS = 16;

    /** What is learned: ten standardised houses in one batch, or three quarters of the digits in small batches. */
    @Param({HOUSES, DIGITS})
    public String data;

    private Trainer trainer;
    private PlainEpoch plain;

    /** Makes both, standing at 0. */
    @Setup
    public void prepare() {
        Table examples = data.equals(HOUSES) ? houses() : digits();
        double rate = data.equals(HOUSES) ? RATE_FOR_HOUSES : RATE_FOR_DIGITS;
        int batchSize = data.equals(HOUSES) ? examples.rows() : BATCH_OF_DIGITS;
        trainer = new Trainer(
                examples,
                Parameters.zero(Network.softmax(examples.features(), examples.classes())),
                Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(rate)).withBatches(batchSize, SEED));
        plain = new PlainEpoch(examples, rate, batchSize, SEED);
    }

    private static Table houses() {
        Table raw = LabelledHouses.training();
        return Scale.fit(Scale.Kind.STANDARDISED, raw).apply(raw);
    }

    private static Table digits() {
        return Split.of(Digits.load(), Digits.TEST_SHARE, SEED).training();
    }

    /** The program's trainer; a weight is the result. */
    @Benchmark
    public double trainerEpoch() {
        trainer.epoch();
        return trainer.parameter(0);
    }

    /** The plain loop; a bias is the result. */
    @Benchmark
    public double plainLoopEpoch() {
        plain.epoch();
        return plain.bias(0);
    }
}
