package neuronlab.lesson.laboratory.state;

import java.util.List;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.file.SavedExperiment;
import neuronlab.model.learning.Moment;

/**
 * What a run has gone through before it is made, the first moment first.
 *
 * @param inherited how its network came there before this run began, as of another run or of an experiment that was opened:
 *     to be looked at, while undo leads to the run before
 * @param own what it went through since
 */
record Past(List<Moment> inherited, List<Moment> own) {
    /** Of a run that begins. */
    static final Past NONE = new Past(List.of(), List.of());

    static Past inherited(List<Moment> moments) {
        return new Past(moments, List.of());
    }

    /** A run that goes on with another, and has gone on since. */
    static Past split(List<Moment> moments, long begunAt) {
        return new Past(
                moments.stream().filter(moment -> moment.step() <= begunAt).toList(),
                moments.stream().filter(moment -> moment.step() > begunAt).toList());
    }

    boolean isEmpty() {
        return inherited.isEmpty() && own.isEmpty();
    }

    /** How many steps had been made when the run began. */
    long begunAt() {
        return inherited.isEmpty() ? 0 : inherited.getLast().step();
    }

    /** With about so many moments; those where the run began and where it stands are among them. */
    Past thinned(int most) {
        return new Past(SavedExperiment.thinned(inherited, most / 2), SavedExperiment.thinned(own, most / 2));
    }

    /** Those that the network of a preparation can have gone through behind its start. */
    Past fitting(Preparation preparation) {
        return new Past(fitting(inherited, preparation), fitting(own, preparation));
    }

    private static List<Moment> fitting(List<Moment> moments, Preparation preparation) {
        return moments.stream()
                .filter(moment -> moment.parameters().network().equals(preparation.network()))
                .filter(moment -> moment.step() > 0 || !moment.parameters().equals(preparation.start()))
                .toList();
    }
}
