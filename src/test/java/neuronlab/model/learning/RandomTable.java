package neuronlab.model.learning;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import neuronlab.model.data.Column;
import neuronlab.model.data.Table;
import neuronlab.model.network.RandomNetworks;

/** Tables of numbers from −2 to 2. */
public final class RandomTable {
    private RandomTable() {}

    /** A table whose target is a number. */
    public static Table ofNumbers(RandomGenerator random, int rows, int features) {
        return Table.of(
                columns(features),
                Column.number("target"),
                RandomNetworks.numbers(random, rows * features, 2),
                RandomNetworks.numbers(random, rows, 2));
    }

    /** A table whose target is one of some classes. */
    public static Table ofClasses(RandomGenerator random, int rows, int features, int classes) {
        List<String> names = IntStream.range(0, classes).mapToObj(c -> "class " + c).toList();
        return Table.of(
                columns(features),
                Column.classes("target", names),
                RandomNetworks.numbers(random, rows * features, 2),
                random.ints(rows, 0, classes).asDoubleStream().toArray());
    }

    private static List<Column> columns(int features) {
        return IntStream.range(0, features).mapToObj(j -> Column.number("x" + j)).toList();
    }
}
