package neuronlab.lesson.shared.training;

import java.util.List;
import neuronlab.model.learning.Moment;
import neuronlab.model.network.Parameters;

/**
 * Where a training begins, and what reset leads back to.
 *
 * @param setting what surrounds the model
 * @param parameters the model
 * @param inherited moments by which it came here before this began: they are looked at, and not taken back
 * @param past moments that it has gone through since, of a training that is gone on with; it stands at the last of all
 * @param <S> the type of the setting
 */
public record Beginning<S extends Setting>(S setting, Parameters parameters, List<Moment> inherited, List<Moment> past) {
    /** Copies the lists. */
    public Beginning {
        inherited = List.copyOf(inherited);
        past = List.copyOf(past);
    }

    /** A beginning without a past. */
    public Beginning(S setting, Parameters parameters) {
        this(setting, parameters, List.of(), List.of());
    }
}
