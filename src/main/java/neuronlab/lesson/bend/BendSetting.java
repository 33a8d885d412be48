package neuronlab.lesson.bend;

import java.util.Arrays;
import java.util.stream.IntStream;
import neuronlab.lesson.shared.training.Setting;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.MiddlingHouses;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.scale.Scale;

/**
 * What the network learns from, how it is built and where it starts.
 *
 * @param examples what it learns from
 * @param points the examples as they are, such as in square feet and bathrooms: the reader can change them
 * @param hidden how many hidden neurons it has; with none it is the classifier of the lesson before
 * @param bend what the hidden neurons do with their sums
 * @param start which random start it has, from 1; {@value #ALL_ZERO} for a start at nothing
 * @param scale what standardises the examples
 * @param table the examples on that scale
 * @param heldOut those that were kept back, on the same scale
 */
record BendSetting(
        ExampleSet examples,
        Table points,
        int hidden,
        Activation bend,
        long start,
        Scale scale,
        Table table,
        Table heldOut)
        implements Setting {
    /** The start at which all weights are 0. */
    static final long ALL_ZERO = 0;

    static BendSetting of(ExampleSet examples, int hidden, Activation bend, long start) {
        return of(examples, examples.training(), hidden, bend, start);
    }

    private static BendSetting of(ExampleSet examples, Table points, int hidden, Activation bend, long start) {
        Scale scale = Scale.fit(Scale.Kind.STANDARDISED, points);
        return new BendSetting(
                examples, points, hidden, bend, start, scale, scale.apply(points), scale.apply(examples.heldOut()));
    }

    BendSetting withExamples(ExampleSet others) {
        return of(others, hidden, bend, start);
    }

    BendSetting withPoints(Table others) {
        return of(examples, others, hidden, bend, start);
    }

    /** Whether the reader has changed none of the examples. */
    boolean isAsGiven() {
        Table given = examples.training();
        return points.rows() == given.rows()
                && IntStream.range(0, given.rows())
                        .allMatch(row -> Arrays.equals(points.inputs(row), given.inputs(row))
                                && points.label(row) == given.label(row));
    }

    BendSetting withHidden(int count) {
        return new BendSetting(examples, points, count, bend, start, scale, table, heldOut);
    }

    BendSetting withBend(Activation other) {
        return new BendSetting(examples, points, hidden, other, start, scale, table, heldOut);
    }

    BendSetting withStart(long other) {
        return new BendSetting(examples, points, hidden, bend, other, scale, table, heldOut);
    }

    /** Where the training begins. */
    Parameters parameters() {
        Network line = Network.softmax(table.features(), table.classes());
        Network network = hidden == 0 ? line : line.withHidden(bend, hidden);
        return start == ALL_ZERO ? Parameters.zero(network) : Parameters.random(network, start);
    }

    @Override
    public Hyperparameters hyperparameters() {
        return MiddlingHouses.hyperparameters();
    }
}
