package neuronlab.benchmark.model;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a step on much data is measured against: only reading as many numbers from memory, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MemoryBenchmark {
    /** The data that is as large: rows × features, and a target a row. */
    @Param({"1000000x10"})
    public String size;

    private double[] numbers;

    /** Makes the numbers. */
    @Setup
    public void prepare() {
        numbers = RandomData.numbers(DataSize.parse(size).numbers());
    }

    /** The sum of the numbers, one after the other. */
    @Benchmark
    public double plainSum() {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** The sum in eight parts, so that no addition waits for the one before: as fast as one thread can read. */
    @Benchmark
    public double sumInEightParts() {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        for (int i = 0; i + 7 < numbers.length; i += 8) {
            a += numbers[i];
            b += numbers[i + 1];
            c += numbers[i + 2];
            d += numbers[i + 3];
            e += numbers[i + 4];
            f += numbers[i + 5];
            g += numbers[i + 6];
            h += numbers[i + 7];
        }
        return a + b + c + d + e + f + g + h;
    }
}
