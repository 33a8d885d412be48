package neuronlab.lesson.digits;

import neuronlab.lesson.shared.training.Setting;
import neuronlab.model.data.Split;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.network.Network;

/**
 * What the reader of handwriting learns from, how, and what it is examined on.
 *
 * @param split the digits to learn from and those held out
 * @param hyperparameters how it learns
 * @param onTraining examines a model on the digits that it learned from
 * @param onHeldOut examines a model on those that it did not
 */
record DigitSetting(Split split, Hyperparameters hyperparameters, Evaluation onTraining, Evaluation onHeldOut)
        implements Setting {
    private static final Loss LOSS = new Loss.CrossEntropy();
    private static final double LEARNING_RATE = 0.2;
    private static final int BATCH_SIZE = 16;

    /** Parts the digits, and lets them be learned in small batches at a rate that suits them. */
    static DigitSetting of(Table digits, Network network, double heldOut, long seed) {
        Split split = Split.of(digits, heldOut, seed);
        Hyperparameters rule = Hyperparameters.of(LOSS, new Optimiser.Descent(LearningRates.same(LEARNING_RATE)))
                .withBatches(BATCH_SIZE, seed);
        return new DigitSetting(
                split,
                rule,
                new Evaluation(network, LOSS, split.training()),
                new Evaluation(network, LOSS, split.heldOut()));
    }

    @Override
    public Table table() {
        return split.training();
    }
}
