package neuronlab.lesson.trainclassifier;

import neuronlab.model.learning.ConfusionMatrix;
import neuronlab.model.network.Parameters;

/**
 * What the classifier is at one moment.
 *
 * @param model the model as it is trained, on features as they are scaled
 * @param forHouses the same model for features as they are, in square feet and bathrooms
 * @param loss its cross-entropy on the training houses
 * @param training how it answers for the training houses
 * @param steps how many steps have been made since the start
 * @param diverged whether the last step was refused because the loss would not have been finite
 */
record ClassifierSnapshot(
        Parameters model, Parameters forHouses, double loss, ConfusionMatrix training, long steps, boolean diverged) {}
