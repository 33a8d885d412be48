package neuronlab.lesson.shared.handwriting;

/**
 * How good the model was after an epoch.
 *
 * @param training on the digits that it learns from
 * @param heldOut on those that it never sees
 */
public record EpochMeasures(Measure training, Measure heldOut) {}
