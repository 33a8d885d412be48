package neuronlab.figure.ranked;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The classes, the likeliest first; equally likely ones keep their order.
 *
 * @param order for each place, the index of the class
 */
record Ranking(List<Integer> order) {
    Ranking {
        order = List.copyOf(order);
    }

    static Ranking of(double[] probabilities) {
        return new Ranking(IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer index) -> -probabilities[index]))
                .toList());
    }

    int size() {
        return order.size();
    }

    /** The place of a class, from 0; -1 if there is no such class. */
    int placeOf(int index) {
        return order.indexOf(index);
    }

    int at(int place) {
        return order.get(place);
    }
}
