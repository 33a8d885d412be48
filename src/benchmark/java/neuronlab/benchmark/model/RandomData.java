package neuronlab.benchmark.model;

import java.util.SplittableRandom;
import neuronlab.model.data.Table;

/** Data to train on, the same in every run: numbers from −1 to 1. */
final class RandomData {
    private static final long SEED = 1;

    private RandomData() {}

    static double[] numbers(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        return random.doubles(count, -1, 1).toArray();
    }

    static Table dataSet(int rows, int features) {
        return Table.of(features, numbers(rows * features), numbers(rows));
    }
}
