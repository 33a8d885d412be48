package neuronlab.model.experiment.file;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.learning.Moment;

/**
 * What an experiment file holds.
 *
 * @param experiment what is chosen
 * @param timeline moments of the training, thinned, the first one first; the last is where it stands; empty if it has not
 *     begun
 * @param runs the run log
 * @param guidance what a teacher fixes
 */
public record SavedExperiment(
        Experiment experiment, List<Moment> timeline, List<LoggedRun> runs, Guidance guidance) {
    /** As many moments are worth keeping. */
    public static final int MOST_MOMENTS = 200;

    /** Copies the lists. */
    public SavedExperiment {
        Objects.requireNonNull(experiment, "experiment");
        timeline = List.copyOf(timeline);
        runs = List.copyOf(runs);
        Objects.requireNonNull(guidance, "guidance");
    }

    /** An experiment that has not begun. */
    public static SavedExperiment of(Experiment experiment) {
        return new SavedExperiment(experiment, List.of(), List.of(), Guidance.NONE);
    }

    /** The first and the last of a list and, between them, as many as there may be, equally far apart. */
    public static <T> List<T> thinned(List<T> all, int most) {
        if (all.size() <= most) {
            return List.copyOf(all);
        }
        return IntStream.range(0, most)
                .mapToObj(i -> all.get((int) ((long) i * (all.size() - 1) / (most - 1))))
                .toList();
    }
}
