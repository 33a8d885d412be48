package neuronlab.lesson.digits;

import java.util.Arrays;
import java.util.List;
import neuronlab.model.classification.Accuracy;
import neuronlab.model.classification.SoftmaxRegression;
import neuronlab.model.data.Table;

/**
 * A digit that a model takes for another.
 *
 * @param shares its picture, only read
 * @param actual the digit that it is
 * @param answered the digit that the model takes it for
 */
record Mistake(double[] shares, int actual, int answered) {
    /** All mistakes of a model, in the order of the data. */
    static List<Mistake> of(SoftmaxRegression model, Table digits) {
        return Arrays.stream(Accuracy.mistakes(model, digits))
                .mapToObj(row ->
                        new Mistake(digits.inputs(row), digits.label(row), model.predict(digits.inputs(row))))
                .toList();
    }
}
