package neuronlab.lesson.laboratory.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.model.diagnosis.Finding;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.HiddenLayers;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.network.Activation;
import neuronlab.model.scale.Scale;

/** What can be done where a network does not learn. */
enum WayOut {
    NEW_START,
    TANH,
    RELU,
    STANDARDISE,
    FEWER_LAYERS,
    HIDDEN_LAYER,
    AUTOMATIC_RATE,
    AUTOMATIC_RATE_FROM_START,
    SMALLER_RATE,
    SMALLER_RATE_FROM_START,
    LARGER_RATE,
    ADAM;

    /** How many times a rate is made larger or smaller. */
    private static final double MUCH = 10;
    private static final int USUAL_NEURONS = 4;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What to choose to go this way.
     *
     * @param setting that of the run, with its rates, be they derived
     */
    UnaryOperator<Experiment> from(LaboratorySetting setting) {
        Optimiser now = setting.hyperparameters().optimiser();
        return chosen -> switch (this) {
            case NEW_START -> chosen.startedAnew();
            case TANH -> chosen.withHidden(new HiddenLayers(chosen.hidden().neurons(), Activation.TANH));
            case RELU -> chosen.withHidden(new HiddenLayers(chosen.hidden().neurons(), Activation.RELU));
            case STANDARDISE -> chosen.withScale(Scale.Kind.STANDARDISED);
            case FEWER_LAYERS -> chosen.withHidden(new HiddenLayers(
                    chosen.hidden().neurons().subList(0, chosen.hidden().neurons().size() - 1),
                    chosen.hidden().activation()));
            case HIDDEN_LAYER -> chosen.withHidden(HiddenLayers.of(Activation.TANH, USUAL_NEURONS));
            case AUTOMATIC_RATE, AUTOMATIC_RATE_FROM_START -> chosen.withDerivedRates();
            case SMALLER_RATE, SMALLER_RATE_FROM_START -> chosen.withRates(now.rates().times(1 / MUCH));
            case LARGER_RATE -> chosen.withRates(now.rates().times(MUCH));
            // Whatever its rate, another is derived.
            case ADAM -> chosen.withHyperparameters(chosen.hyperparameters().withOptimiser(Optimiser.adam(0)))
                    .withDerivedRates();
        };
    }

    /** Whether training begins again on this way, with what was chosen for it. */
    boolean startsOver() {
        return this == AUTOMATIC_RATE_FROM_START || this == SMALLER_RATE_FROM_START;
    }

    /**
     * The ways out of what was found, the most promising first.
     *
     * @param worse whether the loss is higher than at the start
     */
    static List<WayOut> of(Finding finding, Experiment chosen, boolean worse) {
        return switch (finding) {
            case Finding.DeadNeurons _ -> List.of(NEW_START, TANH);
            case Finding.AlikeNeurons _ -> List.of(NEW_START);
            case Finding.VanishingGradient(double _, boolean saturated) ->
                saturated ? rescaled(chosen, RELU) : List.of(RELU, FEWER_LAYERS);
            case Finding.StandingStill(long _, double _, Finding.Rest rest) -> switch (rest) {
                case SHORT_STEPS -> chosen.ratesDerived() ? List.of(LARGER_RATE, ADAM) : List.of(AUTOMATIC_RATE, LARGER_RATE);
                case FLAT -> flat(chosen);
            };
            case Finding.Climbing _, Finding.Bouncing _ -> ofTooLargeSteps(chosen, worse);
        };
    }

    /** Without hidden layers there is one lowest place, and another start leads to the same; a gutter only looks flat. */
    private static List<WayOut> flat(Experiment chosen) {
        if (!chosen.hidden().neurons().isEmpty()) {
            return List.of(NEW_START);
        }
        return chosen.scale() == Scale.Kind.NONE ? List.of(STANDARDISE, HIDDEN_LAYER) : List.of(HIDDEN_LAYER);
    }

    private static List<WayOut> rescaled(Experiment chosen, WayOut other) {
        return List.of(chosen.scale() == Scale.Kind.NONE ? STANDARDISE : NEW_START, other);
    }

    /**
     * The ways out where steps are too large. Who has gone up from the start goes back there: no rate leads down again from
     * weights that have grown without measure.
     *
     * @param worse whether the loss is higher than at the start
     */
    static List<WayOut> ofTooLargeSteps(Experiment chosen, boolean worse) {
        List<WayOut> ways = new ArrayList<>();
        if (!chosen.ratesDerived()) {
            ways.add(worse ? AUTOMATIC_RATE_FROM_START : AUTOMATIC_RATE);
        }
        ways.add(worse ? SMALLER_RATE_FROM_START : SMALLER_RATE);
        return ways;
    }
}
