package neuronlab.lesson.laboratory.state;

import java.util.List;
import java.util.Set;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.HiddenLayers;
import neuronlab.model.experiment.HoldOut;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.data.csv.Choice;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.network.Activation;

/** Steps from one experiment to the next that change several things at once. */
public final class Choices {
    private static final int USUAL_ROWS = 200;
    private static final double USUAL_NOISE = 0.5;
    /** The arms of a spiral lie close to each other. */
    private static final double NOISE_OF_SPIRAL = 0.2;
    private static final double USUAL_SHARE = 0.25;

    private Choices() {}

    /** What the laboratory opens with. */
    public static Experiment beginning() {
        return made(MadeData.CIRCLE)
                .withHoldOut(new HoldOut(USUAL_SHARE, 1))
                .withHidden(HiddenLayers.of(Activation.TANH, 4));
    }

    private static Experiment made(MadeData kind) {
        return Experiment.of(kind, 1, kind == MadeData.SPIRAL ? NOISE_OF_SPIRAL : USUAL_NOISE, USUAL_ROWS);
    }

    /** The same network and training for data that are made: of the same noise and size, if they were made before. */
    public static Experiment made(Experiment before, MadeData kind) {
        if (before.data() instanceof ExperimentData.Made(var old, long seed, double noise, int rows)) {
            boolean usual = noise == ((ExperimentData.Made) made(old).data()).noise();
            Experiment fresh = made(kind);
            double same = usual ? ((ExperimentData.Made) fresh.data()).noise() : noise;
            return of(before, Experiment.of(kind, seed, same, rows));
        }
        return of(before, made(kind));
    }

    /** The same network and training for data that come with the program. */
    public static Experiment builtIn(Experiment before, BuiltInData which) {
        return of(before, Experiment.of(which));
    }

    /** The same network and training for a table of the reader's own; of very many columns the first ones are inputs. */
    public static Experiment own(Experiment before, String name, DataFrame frame, Choice choice) {
        List<String> inputs = choice.inputs().subList(0, Math.min(Experiment.MOST_INPUTS, choice.inputs().size()));
        return of(before, Experiment.of(new ExperimentData.Own(name, frame), choice.target(), inputs));
    }

    private static Experiment of(Experiment before, Experiment fresh) {
        Hyperparameters learning = before.hyperparameters().withFrozen(Set.of());
        Experiment carried = fresh.withHoldOut(before.holdOut())
                .withScale(before.scale())
                .withHidden(before.hidden())
                .withNotes(before.notes())
                .withHyperparameters(
                        before.task() == fresh.task() ? learning : learning.withLoss(Experiment.usualLoss(fresh.task())));
        return before.ratesDerived() ? carried : carried.withRates(learning.optimiser().rates());
    }
}
