package neuronlab.lesson.bend;

import neuronlab.model.learning.ConfusionMatrix;
import neuronlab.model.network.Parameters;

/**
 * What the network is at one moment.
 *
 * @param setting what surrounds it
 * @param model the network as it is trained, on standardised examples
 * @param raw the same network for examples as they are, such as in square feet and bathrooms
 * @param training what it takes the examples for that it learns from
 * @param heldOut what it takes those for that were kept back
 * @param steps how many steps have been made since the start
 */
record BendSnapshot(
        BendSetting setting,
        Parameters model,
        Parameters raw,
        ConfusionMatrix training,
        ConfusionMatrix heldOut,
        long steps) {}
