package neuronlab.model.experiment.program;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.Start;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Optimiser;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Layer;

/** What a notebook needs to know to train a network once more. */
final class TrainingValues {
    private static final Literals PYTHON = Literals.PYTHON;

    private final Preparation prepared;
    private final Moment end;
    private final Hyperparameters chosen;
    private final int batch;

    TrainingValues(Preparation prepared, Moment end) {
        this.prepared = prepared;
        this.end = end;
        this.chosen = prepared.hyperparameters();
        this.batch = Math.min(chosen.batchSize(), prepared.training().rows());
    }

    void addTo(Map<String, String> values) {
        Experiment experiment = prepared.experiment();
        values.put("heldOutShare", Double.toString(experiment.holdOut().share()));
        values.put("heldOutSeed", Long.toString(experiment.holdOut().seed()));
        values.put("scale", PYTHON.text(switch (experiment.scale()) {
            case NONE -> "none";
            case STANDARDISED -> "standardised";
            case MIN_MAX -> "min-max";
        }));
        values.put("seed", Long.toString(experiment.seed()));
        values.put("start", start(experiment.start()));
        values.put("layers", PYTHON.lines(prepared.network().layers().stream()
                .map(TrainingValues::layer)
                .toList()));
        values.put("parameters", PYTHON.numbers(end.parameters().values()));
        values.put("steps", Long.toString(end.step()));
        values.put("stepCount", "%,d".formatted(end.step()));
        addLoss(values);
        addOptimiser(values);
        addKeras(values);
    }

    private static String layer(Layer layer) {
        String activation = ExperimentProgram.name(layer.activation());
        return "(%d, %d, %s)".formatted(layer.inputs(), layer.neurons(), PYTHON.text(activation));
    }

    private static String start(Start start) {
        return switch (start) {
            case Start.Zero() -> PYTHON.text("zero");
            case Start.Random() -> PYTHON.text("random");
            case Start.Given(var numbers) ->
                PYTHON.numbers(numbers.stream().mapToDouble(Double::doubleValue).toArray());
        };
    }

    private void addLoss(Map<String, String> values) {
        values.put("loss", PYTHON.text(switch (chosen.loss()) {
            case Loss.Squared _ -> "squared";
            case Loss.Absolute _ -> "absolute";
            case Loss.Huber _ -> "huber";
            case Loss.CrossEntropy _ -> "cross-entropy";
        }));
        values.put("delta", Double.toString(chosen.loss() instanceof Loss.Huber huber ? huber.delta() : 1));
        values.put("l1", Double.toString(chosen.penalty().l1()));
        values.put("l2", Double.toString(chosen.penalty().l2()));
        values.put("share", Double.toString(chosen.loss().share()));
    }

    private void addOptimiser(Map<String, String> values) {
        values.put("optimiser", PYTHON.text(switch (chosen.optimiser()) {
            case Optimiser.Descent _ -> "descent";
            case Optimiser.Momentum _ -> "momentum";
            case Optimiser.Adam _ -> "adam";
        }));
        double momentum = chosen.optimiser() instanceof Optimiser.Momentum its ? its.momentum() : 0;
        Optimiser.Adam adam =
                chosen.optimiser() instanceof Optimiser.Adam its ? its : (Optimiser.Adam) Optimiser.adam(0);
        values.put("momentum", Double.toString(momentum));
        values.put("meanDecay", Double.toString(adam.meanDecay()));
        values.put("squareDecay", Double.toString(adam.squareDecay()));
        values.put("epsilon", Double.toString(adam.epsilon()));
        LearningRates rates = chosen.optimiser().rates();
        values.put("rates", PYTHON.numbers(IntStream.range(0, prepared.network().parameterCount())
                .mapToDouble(i -> chosen.frozen().contains(i) ? 0 : rates.rate(i))
                .toArray()));
        values.put("batch", Integer.toString(batch));
    }

    private void addKeras(Map<String, String> values) {
        values.put("networkInputs", Integer.toString(prepared.network().inputs()));
        values.put("kerasLayers", prepared.network().layers().stream()
                .map(layer -> "#     keras.layers.Dense(%d, activation=\"%s\"),"
                        .formatted(layer.neurons(), kerasName(layer.activation())))
                .collect(Collectors.joining("\n")));
        double rate = IntStream.range(0, prepared.network().parameterCount())
                .mapToDouble(chosen.optimiser().rates()::rate)
                .min()
                .orElseThrow();
        values.put("kerasOptimiser", switch (chosen.optimiser()) {
            case Optimiser.Descent _ -> "keras.optimizers.SGD(%s)".formatted(rate * chosen.loss().share());
            case Optimiser.Momentum its ->
                "keras.optimizers.SGD(%s, momentum=%s)".formatted(rate * chosen.loss().share(), its.momentum());
            case Optimiser.Adam _ -> "keras.optimizers.Adam(%s)".formatted(rate);
        });
        boolean classes = prepared.training().classes() > 0;
        values.put("kerasLoss", PYTHON.text(switch (chosen.loss()) {
            case Loss.CrossEntropy _ -> "sparse_categorical_crossentropy";
            case Loss.OfError _ when classes -> "sparse_categorical_crossentropy";
            case Loss.Squared _ -> "mean_squared_error";
            case Loss.Absolute _ -> "mean_absolute_error";
            case Loss.Huber _ -> "huber";
        }));
        values.put("kerasMetrics", classes ? ", metrics=[\"accuracy\"]" : "");
        values.put("kerasBatch", Integer.toString(batch));
        values.put("epochs", Long.toString(Math.max(1, end.epoch())));
    }

    private static String kerasName(Activation activation) {
        return activation == Activation.IDENTITY ? "linear" : ExperimentProgram.name(activation);
    }
}
