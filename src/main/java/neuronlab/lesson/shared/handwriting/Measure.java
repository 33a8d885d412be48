package neuronlab.lesson.shared.handwriting;

/**
 * How good a model is on some digits.
 *
 * @param loss its mean cross-entropy
 * @param accuracy the share of right answers, 0 to 1
 */
public record Measure(double loss, double accuracy) {}
