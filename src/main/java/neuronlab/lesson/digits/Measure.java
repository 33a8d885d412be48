package neuronlab.lesson.digits;

/**
 * How good a model is on some digits.
 *
 * @param loss its mean cross-entropy
 * @param accuracy the share of right answers, 0 to 1
 */
record Measure(double loss, double accuracy) {}
