package neuronlab.lesson.shared.handwriting;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import neuronlab.lesson.shared.training.Setting;
import neuronlab.model.data.Split;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Digits;
import neuronlab.model.handwriting.PictureChange;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.learning.SafeRates;

/**
 * What the reader of handwriting learns from, how, and what it is examined on.
 *
 * @param pictures the digits to learn from and those held out, as they were written
 * @param choice what the reader chose
 * @param table what is learned from
 * @param heldOut what it is examined on, as the model sees it
 * @param onTraining examines a model on the digits that it learned from
 * @param onHeldOut examines a model on those that it did not
 */
public record DigitSetting(
        Split pictures, LearningChoice choice, Table table, Table heldOut, Evaluation onTraining, Evaluation onHeldOut)
        implements Setting {
    private static final long SHUFFLE_SEED = 1;

    /** The setting that follows from a choice. */
    static DigitSetting of(Split pictures, LearningChoice choice) {
        UnaryOperator<double[]> seen = arrangement(choice);
        Table table = changed(firstOfEach(pictures.training(), choice.examples()), seen);
        for (OwnDigit digit : choice.own()) {
            table = table.withRow(seen.apply(digit.shares()), digit.label());
        }
        Table heldOut = changed(pictures.heldOut(), seen);
        return new DigitSetting(pictures, choice, table, heldOut, examined(table), examined(heldOut));
    }

    /** The same digits at another learning rate. */
    DigitSetting withRate(double rate) {
        return new DigitSetting(pictures, choice.withRate(rate), table, heldOut, onTraining, onHeldOut);
    }

    /** Which learning rates suit the digits of the training; takes longer than a frame. */
    public SafeRates.Zones zones() {
        int rows = table.rows();
        int batch = Math.min(choice.batchSize(), rows);
        return SafeRates.of(table, Loss.CROSS_ENTROPY).zonesFromStart((long) Digits.EPOCHS * Math.ceilDiv(rows, batch));
    }

    private static UnaryOperator<double[]> arrangement(LearningChoice choice) {
        return PictureChange.NONE.withShuffled(choice.shuffled())::apply;
    }

    private static Table changed(Table digits, UnaryOperator<double[]> change) {
        int cells = digits.features();
        double[] inputs = new double[digits.rows() * cells];
        for (int row = 0; row < digits.rows(); row++) {
            System.arraycopy(change.apply(digits.inputs(row)), 0, inputs, row * cells, cells);
        }
        double[] labels = IntStream.range(0, digits.rows()).mapToDouble(digits::target).toArray();
        return Table.of(digits.inputColumns(), digits.targetColumn(), inputs, labels);
    }

    /** So many digits, as many of each class as can be, in their order. */
    private static Table firstOfEach(Table digits, int count) {
        if (count >= digits.rows()) {
            return digits;
        }
        int[] taken = new int[digits.classes()];
        int ofEach = Math.ceilDiv(count, digits.classes());
        return digits.select(IntStream.range(0, digits.rows())
                .filter(row -> taken[digits.label(row)]++ < ofEach)
                .toArray());
    }

    /** What examines models on some digits. */
    public static Evaluation examined(Table digits) {
        return new Evaluation(DigitsTraining.NETWORK, Loss.CROSS_ENTROPY, digits);
    }

    /** A picture as the model sees it: with its cells shuffled, if it learns from such. */
    public double[] seen(double[] shares) {
        return arrangement(choice).apply(shares);
    }

    /** The held-out digits after a change, which says itself whether their cells are shuffled. */
    public Table heldOut(PictureChange change) {
        return changed(pictures.heldOut(), change::apply);
    }

    @Override
    public Hyperparameters hyperparameters() {
        return Hyperparameters.of(Loss.CROSS_ENTROPY, Optimiser.descent(choice.rate()))
                .withBatches(choice.batchSize(), SHUFFLE_SEED);
    }
}
