package neuronlab.model.classification;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;

/** A data set and a classifier for it, drawn from a seed: 1 to 20 rows, 1 to 6 features, 1 to 5 classes. */
record RandomClassifier(Table data, SoftmaxRegression model) {
    static RandomClassifier of(long seed) {
        RandomGenerator random = generator(seed);
        return of(random, random.nextInt(1, 21), random.nextInt(1, 7), random.nextInt(1, 6));
    }

    static RandomClassifier of(long seed, int rows, int features, int classes) {
        return of(generator(seed), rows, features, classes);
    }

    static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static List<String> names(int classes) {
        return IntStream.range(0, classes).mapToObj(label -> "class " + label).toList();
    }

    /** A table of classes whose inputs have no names of their own. */
    static Table labelled(int features, double[] inputs, int[] labels, List<String> classNames) {
        return Table.of(
                Column.numbers(features),
                Column.classes("class", classNames),
                inputs,
                Arrays.stream(labels).asDoubleStream().toArray());
    }

    private static RandomClassifier of(RandomGenerator random, int rows, int features, int classes) {
        Table data = labelled(
                features,
                numbers(random, rows * features),
                random.ints(rows, 0, classes).toArray(),
                names(classes));
        return new RandomClassifier(
                data,
                new SoftmaxRegression(features, numbers(random, classes * features), numbers(random, classes)));
    }

    private static double[] numbers(RandomGenerator random, int count) {
        return random.doubles(count, -2, 2).toArray();
    }
}
