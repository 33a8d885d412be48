package neuronlab.lesson.digits;

import java.util.Arrays;
import java.util.List;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.network.Parameters;

/**
 * A digit that a model takes for another.
 *
 * @param shares its picture, only read
 * @param actual the digit that it is
 * @param answered the digit that the model takes it for
 */
record Mistake(double[] shares, int actual, int answered) {
    /** All mistakes of a model, in the order of the data. */
    static List<Mistake> of(Parameters model, Evaluation examined, Table digits) {
        return Arrays.stream(examined.mistakes(model))
                .mapToObj(row ->
                        new Mistake(digits.inputs(row), digits.label(row), model.predictClass(digits.inputs(row))))
                .toList();
    }
}
