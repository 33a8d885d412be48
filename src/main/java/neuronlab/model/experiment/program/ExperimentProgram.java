package neuronlab.model.experiment.program;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuronlab.model.data.Column;
import neuronlab.model.data.csv.CsvText;
import neuronlab.model.experiment.EngineeredInput;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.InputColumns;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.learning.Moment;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;

/**
 * A trained model as a program of one file.
 *
 * <p>The programs are templates with places for the numbers and names. With one row's inputs as arguments the programs in
 * Java and Python print the answer last: a number, or a line for each class with its name and its probability. The
 * notebook trains the network once more.
 */
public final class ExperimentProgram {
    private final Preparation prepared;
    private final Moment end;

    /**
     * The program of a model.
     *
     * @param end where the training ended
     * @throws IllegalArgumentException if the model is of another network
     */
    public ExperimentProgram(Preparation prepared, Moment end) {
        end.parameters().requireOf(prepared.network());
        this.prepared = prepared;
        this.end = end;
    }

    /** For Java 25, as {@code java Model.java 2104 3}. */
    public String java() {
        return Template.read("Model.java.template").filled(values(Literals.JAVA));
    }

    /** For Python 3 and its standard library, as {@code python3 model.py 2104 3}. */
    public String python() {
        return Template.read("model.py.template").filled(values(Literals.PYTHON));
    }

    /**
     * A Jupyter notebook that reads the data, trains the network from its start, and ends at its numbers.
     *
     * @param dataFile the name of the file with {@link #data()}, beside the notebook
     */
    public String notebook(String dataFile) {
        Map<String, String> values = values(Literals.PYTHON);
        new TrainingValues(prepared, end).addTo(values);
        values.put("dataFile", Literals.PYTHON.text(dataFile));
        return Notebook.of(Template.read("notebook.py.template").filled(values));
    }

    /** The data that the notebook reads, as comma-separated values. */
    public String data() {
        Experiment experiment = prepared.experiment();
        return CsvText.of(experiment.data()
                .frame()
                .choose(Stream.concat(experiment.inputs().stream(), Stream.of(experiment.target())).toList()));
    }

    private Map<String, String> values(Literals literals) {
        InputColumns columns = prepared.columns();
        Map<String, String> values = new HashMap<>();
        values.put("usage", columns.chosen().stream().map(Column::name).map(Literals::word).collect(Collectors.joining(" ")));
        values.put("target", literals.text(prepared.all().targetColumn().name()));
        values.put("inputs", literals.texts(columns.chosen().stream().map(Column::name).toList()));
        values.put("inputClasses", literals.list(
                columns.chosen().stream().map(column -> literals.texts(column.classNames())).toList()));
        values.put("computed", literals.texts(
                columns.engineered().stream().map(ExperimentProgram::kind).toList()));
        values.put("computedFrom", literals.list(IntStream.range(0, columns.engineered().size())
                .mapToObj(columns::sources)
                .map(literals::wholes)
                .toList()));
        values.put("classes", literals.texts(prepared.all().classNames()));
        addNetwork(values, literals);
        return values;
    }

    private static String kind(EngineeredInput input) {
        return switch (input) {
            case EngineeredInput.Square _ -> "square";
            case EngineeredInput.Product _ -> "product";
            case EngineeredInput.Sine _ -> "sine";
        };
    }

    private void addNetwork(Map<String, String> values, Literals literals) {
        int inputs = prepared.network().inputs();
        values.put("offsets", literals.numbers(
                IntStream.range(0, inputs).mapToDouble(prepared.scale()::offset).toArray()));
        values.put("divisors", literals.numbers(
                IntStream.range(0, inputs).mapToDouble(prepared.scale()::divisor).toArray()));
        Network network = prepared.network();
        values.put("activations", literals.texts(
                network.layers().stream().map(layer -> name(layer.activation())).toList()));
        List<Integer> layers = IntStream.range(0, network.layers().size()).boxed().toList();
        values.put("weights", literals.lines(layers.stream().map(layer -> weights(layer, literals)).toList()));
        values.put("biases", literals.lines(layers.stream().map(layer -> literals.numbers(biases(layer))).toList()));
    }

    /** What an activation is called in the programs. */
    static String name(Activation activation) {
        return activation.name().toLowerCase(Locale.ROOT);
    }

    private String weights(int layer, Literals literals) {
        Parameters model = end.parameters();
        int inputs = prepared.network().layer(layer).inputs();
        return literals.lines(IntStream.range(0, prepared.network().layer(layer).neurons())
                .mapToObj(neuron -> IntStream.range(0, inputs)
                        .mapToDouble(input -> model.weight(layer, neuron, input))
                        .toArray())
                .map(literals::numbers)
                .toList());
    }

    private double[] biases(int layer) {
        return IntStream.range(0, prepared.network().layer(layer).neurons())
                .mapToDouble(neuron -> end.parameters().bias(layer, neuron))
                .toArray();
    }
}
