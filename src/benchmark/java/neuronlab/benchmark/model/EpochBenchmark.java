package neuronlab.benchmark.model;

import java.util.concurrent.TimeUnit;
import neuronlab.model.classification.DescentSettings;
import neuronlab.model.classification.SoftmaxTrainer;
import neuronlab.model.classification.Standardisation;
import neuronlab.model.data.Split;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Digits;
import neuronlab.model.data.builtin.LabelledHouses;
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

    /** What is learned: ten standardised houses in one batch, or three quarters of the digits in small batches. */
    @Param({HOUSES, DIGITS})
    public String data;

    private SoftmaxTrainer trainer;
    private PlainEpoch plain;

    /** Makes both, standing at 0. */
    @Setup
    public void prepare() {
        Table examples = data.equals(HOUSES) ? houses() : digits();
        DescentSettings settings = data.equals(HOUSES) ? LabelledHouses.standardisedSettings() : Digits.settings(SEED);
        trainer = new SoftmaxTrainer(examples, settings);
        plain = new PlainEpoch(examples, settings);
    }

    private static Table houses() {
        Table raw = LabelledHouses.training();
        return Standardisation.fit(raw).apply(raw);
    }

    private static Table digits() {
        return Split.of(Digits.load(), Digits.TEST_SHARE, SEED).training();
    }

    /** The program's trainer; a bias is the result. */
    @Benchmark
    public double trainerEpoch() {
        trainer.epoch();
        return trainer.bias(0);
    }

    /** The plain loop; a bias is the result. */
    @Benchmark
    public double plainLoopEpoch() {
        plain.epoch();
        return plain.bias(0);
    }
}
