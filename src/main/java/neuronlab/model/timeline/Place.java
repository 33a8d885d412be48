package neuronlab.model.timeline;

import neuronlab.model.learning.Moment;

/**
 * Where a training is to go back or on to.
 *
 * @param <S> the type of the setting
 * @param moment the place for the trainer
 * @param setting what surrounded the model there: a table, hyperparameters
 */
public record Place<S>(Moment moment, S setting) {}
