package neuronlab.lesson.shared.handwriting;

import java.util.List;
import neuronlab.model.learning.Hyperparameters;

/**
 * What the reader chose to have learned, and how.
 *
 * @param examples how many digits of the data set are learned from, as many of each as can be; {@link #ALL} for all
 * @param batchSize how many digits a step is made from; {@link #ALL} for all
 * @param rate the learning rate of each step
 * @param shuffled whether the cells of all pictures have changed places, in one and the same way
 * @param own the reader's own digits that are learned from, too
 */
public record LearningChoice(int examples, int batchSize, double rate, boolean shuffled, List<OwnDigit> own) {
    /** All that there are. */
    public static final int ALL = Hyperparameters.ALL_ROWS;

    private static final int USUAL_BATCH = 16;
    private static final double USUAL_RATE = 0.2;

    /** All digits, in small batches, as they are. */
    public static final LearningChoice USUAL = new LearningChoice(ALL, USUAL_BATCH, USUAL_RATE, false, List.of());

    public LearningChoice {
        own = List.copyOf(own);
    }

    /** The same from so many digits. */
    public LearningChoice withExamples(int count) {
        return new LearningChoice(count, batchSize, rate, shuffled, own);
    }

    /** The same in batches of so many. */
    public LearningChoice withBatchSize(int size) {
        return new LearningChoice(examples, size, rate, shuffled, own);
    }

    /** The same at another rate. */
    public LearningChoice withRate(double wanted) {
        return new LearningChoice(examples, batchSize, wanted, shuffled, own);
    }

    /** The same with the cells shuffled, or not. */
    public LearningChoice withShuffled(boolean wanted) {
        return new LearningChoice(examples, batchSize, rate, wanted, own);
    }

    /** The same with these digits of the reader's. */
    public LearningChoice withOwn(List<OwnDigit> digits) {
        return new LearningChoice(examples, batchSize, rate, shuffled, digits);
    }
}
