package neuronlab.model.experiment.file;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.experiment.EngineeredInput;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;
import neuronlab.model.experiment.Start;
import neuronlab.model.learning.Hyperparameters;
import neuronlab.model.learning.LearningRates;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Optimiser;

/** Writes an experiment as a document. */
final class DocumentWriter {
    private static final double MOST_WHOLE = 1e15;

    private final JsonWriter json;
    private final List<ExperimentData> data = new ArrayList<>();

    DocumentWriter(JsonWriter json) {
        this.json = json;
    }

    void write(SavedExperiment saved) throws IOException {
        json.beginObject();
        json.name("format").value(ExperimentFile.FORMAT);
        json.name("version").value(ExperimentFile.VERSION);
        Stream.concat(Stream.of(saved.experiment()), saved.runs().stream().map(LoggedRun::experiment))
                .map(Experiment::data)
                .distinct()
                .forEach(data::add);
        json.name("data").beginArray();
        for (ExperimentData each : data) {
            write(each);
        }
        json.endArray();
        json.name("experiment");
        write(saved.experiment());
        json.name("timeline").beginArray();
        for (Moment moment : saved.timeline()) {
            write(moment);
        }
        json.endArray();
        json.name("runs").beginArray();
        for (LoggedRun run : saved.runs()) {
            write(run);
        }
        json.endArray();
        json.name("guidance");
        write(saved.guidance());
        json.endObject();
    }

    private void write(ExperimentData source) throws IOException {
        json.beginObject();
        switch (source) {
            case ExperimentData.BuiltIn(var which) -> {
                json.name("kind").value("built-in");
                json.name("id").value(which.id());
            }
            case ExperimentData.Made(var kind, long seed, double noise, int rows) -> {
                json.name("kind").value("made");
                json.name("id").value(kind.id());
                json.name("seed").value(seed);
                number("noise", noise);
                json.name("rows").value(rows);
            }
            case ExperimentData.Own(String name, DataFrame frame) -> {
                json.name("kind").value("own");
                json.name("name").value(name);
                json.name("columns").beginArray();
                for (int column = 0; column < frame.columns().size(); column++) {
                    column(frame, column);
                }
                json.endArray();
            }
        }
        json.endObject();
    }

    private void column(DataFrame frame, int place) throws IOException {
        Column column = frame.columns().get(place);
        json.beginObject();
        json.name("name").value(column.name());
        if (!column.unit().isEmpty()) {
            json.name("unit").value(column.unit());
        }
        if (!column.classNames().isEmpty()) {
            texts("classes", column.classNames());
        }
        json.name("values").beginArray();
        for (int row = 0; row < frame.rows(); row++) {
            number(frame.value(row, place));
        }
        json.endArray();
        json.endObject();
    }

    private void write(Experiment experiment) throws IOException {
        json.beginObject();
        json.name("data").value(data.indexOf(experiment.data()));
        json.name("target").value(experiment.target());
        texts("inputs", experiment.inputs());
        json.name("engineered").beginArray();
        for (EngineeredInput input : experiment.engineered()) {
            write(input);
        }
        json.endArray();
        json.name("heldOut").beginObject();
        number("share", experiment.holdOut().share());
        json.name("seed").value(experiment.holdOut().seed());
        json.endObject();
        json.name("task").value(Fields.nameOf(experiment.task()));
        json.name("hidden").beginObject();
        json.name("neurons").beginArray();
        for (int neurons : experiment.hidden().neurons()) {
            json.value(neurons);
        }
        json.endArray();
        json.name("activation").value(Fields.nameOf(experiment.hidden().activation()));
        json.endObject();
        json.name("training");
        write(experiment.hyperparameters(), experiment.ratesDerived());
        json.name("scale").value(Fields.nameOf(experiment.scale()));
        json.name("start");
        write(experiment.start());
        json.name("notes").value(experiment.notes());
        json.endObject();
    }

    private void write(EngineeredInput input) throws IOException {
        json.beginObject();
        json.name("kind").value(switch (input) {
            case EngineeredInput.Square _ -> "square";
            case EngineeredInput.Product _ -> "product";
            case EngineeredInput.Sine _ -> "sine";
        });
        texts("of", input.sources());
        json.endObject();
    }

    private void write(Hyperparameters training, boolean ratesDerived) throws IOException {
        json.beginObject();
        json.name("loss").beginObject();
        switch (training.loss()) {
            case Loss.Squared(boolean folded) -> {
                json.name("kind").value("squared");
                json.name("folded").value(folded);
            }
            case Loss.Absolute() -> json.name("kind").value("absolute");
            case Loss.Huber(double delta) -> {
                json.name("kind").value("huber");
                number("delta", delta);
            }
            case Loss.CrossEntropy() -> json.name("kind").value("cross-entropy");
        }
        json.endObject();
        json.name("optimiser");
        write(training.optimiser());
        json.name("rates");
        write(training.optimiser().rates());
        json.name("ratesDerived").value(ratesDerived);
        json.name("batch");
        if (training.batchSize() == Hyperparameters.ALL_ROWS) {
            json.value("all");
        } else {
            json.value(training.batchSize());
        }
        number("l1", training.penalty().l1());
        number("l2", training.penalty().l2());
        json.name("seed").value(training.seed());
        json.name("frozen").beginArray();
        for (int parameter : training.frozen().stream().sorted().toList()) {
            json.value(parameter);
        }
        json.endArray();
        json.endObject();
    }

    private void write(Optimiser optimiser) throws IOException {
        json.beginObject();
        switch (optimiser) {
            case Optimiser.Descent _ -> json.name("kind").value("descent");
            case Optimiser.Momentum momentum -> {
                json.name("kind").value("momentum");
                number("momentum", momentum.momentum());
            }
            case Optimiser.Adam adam -> {
                json.name("kind").value("adam");
                number("meanDecay", adam.meanDecay());
                number("squareDecay", adam.squareDecay());
                number("epsilon", adam.epsilon());
            }
        }
        json.endObject();
    }

    private void write(LearningRates rates) throws IOException {
        if (rates.isShared()) {
            number(rates.rate(0));
            return;
        }
        json.beginArray();
        for (int i = 0; i < rates.count(); i++) {
            number(rates.rate(i));
        }
        json.endArray();
    }

    private void write(Start start) throws IOException {
        switch (start) {
            case Start.Zero() -> json.value("zero");
            case Start.Random() -> json.value("random");
            case Start.Given(var parameters) -> {
                json.beginArray();
                for (double parameter : parameters) {
                    number(parameter);
                }
                json.endArray();
            }
        }
    }

    private void write(Moment moment) throws IOException {
        json.beginObject();
        json.name("step").value(moment.step());
        json.name("epoch").value(moment.epoch());
        json.name("rowsSeen").value(moment.rowsSeen());
        if (!Double.isNaN(moment.loss())) {
            number("loss", moment.loss());
        }
        numbers("parameters", moment.parameters().values());
        double[] remembered = new double[moment.optimiserState().size()];
        moment.optimiserState().copyInto(remembered, 0);
        numbers("optimiserState", remembered);
        json.endObject();
    }

    private void write(LoggedRun run) throws IOException {
        json.beginObject();
        json.name("note").value(run.note());
        json.name("experiment");
        write(run.experiment());
        json.name("end");
        write(run.end());
        if (run.heldOutLoss().isPresent()) {
            number("heldOutLoss", run.heldOutLoss().getAsDouble());
        }
        json.name("curve").beginArray();
        for (LoggedRun.Point point : run.curve()) {
            json.beginObject();
            json.name("step").value(point.step());
            number("loss", point.loss());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void write(Guidance guidance) throws IOException {
        json.beginObject();
        texts("hiddenControls", List.copyOf(guidance.hiddenControls()));
        if (guidance.goal().isPresent()) {
            Guidance.Goal goal = guidance.goal().get();
            json.name("goal").beginObject();
            json.name("measure").value(Fields.nameOf(goal.measure()));
            number("value", goal.value());
            if (goal.withinSteps().isPresent()) {
                json.name("withinSteps").value(goal.withinSteps().getAsLong());
            }
            json.endObject();
        }
        json.name("words").value(guidance.words());
        json.endObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private void numbers(String name, double[] numbers) throws IOException {
        json.name(name).beginArray();
        for (double number : numbers) {
            number(number);
        }
        json.endArray();
    }

    private void number(String name, double value) throws IOException {
        json.name(name);
        number(value);
    }

    /** In full precision; whole numbers without a point, and what is missing as null. */
    private void number(double value) throws IOException {
        if (Double.isNaN(value)) {
            json.nullValue();
        } else if (Double.compare(value, (long) value) == 0 && Math.abs(value) < MOST_WHOLE) {
            json.value((long) value);
        } else {
            json.value(value);
        }
    }
}
