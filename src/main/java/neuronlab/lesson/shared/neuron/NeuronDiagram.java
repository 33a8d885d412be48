package neuronlab.lesson.shared.neuron;

import java.util.List;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.NetworkEditor;
import neuronlab.figure.network.NetworkSpotlight;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.lesson.shared.house.HouseNumbers;
import neuronlab.model.LinearNeuron;
import neuronlab.model.display.TableDisplay;

/** The diagram of a neuron with its live weights and bias, which the reader can click to type others. */
public final class NeuronDiagram {
    /** The bias starts at 0 and grows to hundreds: its square has the room from the beginning. */
    private static final double LONG_BIAS = 400;

    private static final double LONG_WEIGHT = -10;

    private final NeuronTraining state;
    private final HouseNumbers numbers;
    private final Words words;
    private final NetworkDiagram diagram;

    /**
     * A diagram of the model of this state from now on.
     *
     * @param inputNames what the inputs are, in their order
     */
    public NeuronDiagram(NeuronTraining state, List<String> inputNames, Language language) {
        this.state = state;
        this.numbers = new HouseNumbers(language);
        this.words = language.words(NeuronDiagram.class);
        NetworkShape shape = new NetworkShape(state.data().features(), 1, true, false);
        this.diagram = new NetworkDiagram(language);
        diagram.setId("network-diagram");
        diagram.setNetworkShape(shape);
        diagram.setLabels(NetworkLabels.letters(shape, language)
                .withInput(input -> letter(input, shape.inputs()))
                .withWeight((_, input) -> weight(neuron(), input))
                .withBias(_ -> bias(neuron()))
                .withNames(inputNames::get, _ -> words.get("diagram.output"))
                .withRoomFor(numbers.weight(LONG_WEIGHT), words.get("diagram.bias.plus", numbers.bias(LONG_BIAS))));
        diagram.setEditor(new ParameterEditor(state));
        if (shape.inputs() > 1) {
            drawByWeight();
        } else {
            state.snapshotProperty().subscribe(diagram::refresh);
        }
    }

    /**
     * Lights up the part that {@code spotlight} is on, and sets it to the one that the reader points at. The numbers of a
     * house that it is on travel through the neuron.
     */
    public NeuronDiagram lightWith(Spotlight spotlight) {
        NetworkSpotlight.join(diagram, spotlight);
        spotlight.rowProperty().subscribe(row -> {
            if (row.intValue() != Spotlight.NO_ROW) {
                diagram.letNumbersFlow(part -> leaving(part, row.intValue()));
            }
        });
        return this;
    }

    /** Behind a weight it is the product, behind the bias the sum. */
    private String leaving(NetworkElement part, int row) {
        return switch (part) {
            case NetworkElement.Input(int input) -> numbers.whole(state.data().input(row, input));
            case NetworkElement.Weight(_, _, int input) ->
                numbers.price(neuron().weight(input) * state.data().input(row, input));
            default -> numbers.price(neuron().predict(state.data(), row));
        };
    }

    /** The diagram itself. */
    public NetworkDiagram node() {
        return diagram;
    }

    private LinearNeuron neuron() {
        return state.snapshotProperty().get().neuron();
    }

    /** Inputs are counted in different units: an edge is as thick as what its input adds when it grows by its spread. */
    private void drawByWeight() {
        TableDisplay display = TableDisplay.of(state.data());
        diagram.setFullWeight(display.targetDeviation());
        state.snapshotProperty()
                .subscribe(now -> diagram.setWeights(
                        (_, _, input) -> now.neuron().weight(input) * display.inputDeviation(input)));
    }

    private String letter(int input, int inputs) {
        return inputs == 1
                ? words.get("diagram.letter.only")
                : words.get("diagram.letter", numbers.whole(input + 1));
    }

    private String weight(LinearNeuron neuron, int input) {
        return numbers.weight(neuron.weight(input));
    }

    private String bias(LinearNeuron neuron) {
        String key = neuron.bias() < 0 ? "diagram.bias.minus" : "diagram.bias.plus";
        return words.get(key, numbers.bias(Math.abs(neuron.bias())));
    }

    /** Puts what the reader types into the state. */
    private record ParameterEditor(NeuronTraining state) implements NetworkEditor {
        @Override
        public boolean edits(NetworkElement element) {
            return element instanceof NetworkElement.Weight || element instanceof NetworkElement.Bias;
        }

        @Override
        public double value(NetworkElement element) {
            LinearNeuron neuron = state.snapshotProperty().get().neuron();
            return element instanceof NetworkElement.Weight(_, _, int input) ? neuron.weight(input) : neuron.bias();
        }

        @Override
        public void commit(NetworkElement element, double value) {
            state.live().endMove();
            if (element instanceof NetworkElement.Weight(_, _, int input)) {
                state.setWeight(input, value);
            } else {
                state.setBias(value);
            }
            state.live().endMove();
        }
    }
}
