package neuronlab.lesson.bend;

import neuronlab.model.network.Parameters;

/**
 * What the network is at one moment.
 *
 * @param setting what surrounds it
 * @param model the network as it is trained, on standardised examples
 * @param raw the same network for examples as they are, such as in square feet and bathrooms
 * @param training how many of the examples that it learns from it gets right
 * @param heldOut how many of those that were kept back
 * @param steps how many steps have been made since the start
 */
record BendSnapshot(
        BendSetting setting, Parameters model, Parameters raw, Score training, Score heldOut, long steps) {
    /** How many of how many are right. */
    record Score(int right, int total) {
        boolean isFull() {
            return right == total;
        }
    }
}
