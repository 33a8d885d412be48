package neuronlab.model;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import neuronlab.model.data.Table;

/** A data set and a neuron for it, drawn from a seed: 1 to 40 rows, 1 to 6 features, numbers from −10 to 10. */
record RandomCase(Table data, LinearNeuron neuron) {
    private static final double LARGEST = 10;

    static RandomCase of(long seed) {
        RandomGenerator random = generator(seed);
        return of(random, random.nextInt(1, 41), random.nextInt(1, 7));
    }

    static RandomCase of(long seed, int rows, int features) {
        return of(generator(seed), rows, features);
    }

    static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static double[] numbers(RandomGenerator random, int count) {
        return random.doubles(count, -LARGEST, LARGEST).toArray();
    }

    private static RandomCase of(RandomGenerator random, int rows, int features) {
        Table data = Table.of(features, numbers(random, rows * features), numbers(random, rows));
        LinearNeuron neuron = new LinearNeuron(numbers(random, features), numbers(random, 1)[0]);
        return new RandomCase(data, neuron);
    }
}
