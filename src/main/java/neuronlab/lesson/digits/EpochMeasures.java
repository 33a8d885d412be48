package neuronlab.lesson.digits;

/**
 * How good the model was after an epoch.
 *
 * @param training on the digits that it learns from
 * @param heldOut on those that it never sees
 */
record EpochMeasures(Measure training, Measure heldOut) {}
