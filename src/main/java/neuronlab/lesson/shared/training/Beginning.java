package neuronlab.lesson.shared.training;

import neuronlab.model.network.Parameters;

/**
 * Where a training begins, and what reset leads back to.
 *
 * @param setting what surrounds the model
 * @param parameters the model
 * @param <S> the type of the setting
 */
public record Beginning<S extends Setting>(S setting, Parameters parameters) {}
