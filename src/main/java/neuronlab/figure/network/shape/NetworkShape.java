package neuronlab.figure.network.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How many parts a network has: its inputs, and the layers behind them. The circles stand in columns: column 0 has the
 * inputs, and column {@code k + 1} the units of layer {@code k}.
 *
 * @param inputs how many features enter, 1 to {@link #MOST}
 * @param layers the layers, from the inputs to the outputs; at least one
 */
public record NetworkShape(int inputs, List<Layer> layers) {
    /** The most circles that a diagram shows in a column. */
    public static final int MOST = 100;

    /**
     * A layer that joins each of its units with everything in the column before.
     *
     * @param units how many numbers leave the layer, 1 to {@link #MOST}
     * @param bias whether every unit adds a bias to its sum
     * @param function what the sums go through
     */
    public record Layer(int units, boolean bias, ActivationFunction function) {
        /**
         * A checked layer.
         *
         * @throws IllegalArgumentException if there are not 1 to {@link #MOST} units
         */
        public Layer {
            check("units", units);
            Objects.requireNonNull(function, "function");
        }
    }

    /**
     * A checked shape.
     *
     * @throws IllegalArgumentException if there are not 1 to {@link #MOST} inputs, if there is no layer, or if softmax
     *     stands anywhere but at the end
     */
    public NetworkShape {
        layers = List.copyOf(layers);
        check("inputs", inputs);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("a network has at least one layer");
        }
        List<Layer> hidden = layers.subList(0, layers.size() - 1);
        if (hidden.stream().anyMatch(layer -> layer.function() == ActivationFunction.SOFTMAX)) {
            throw new IllegalArgumentException("only the last layer may end in softmax");
        }
    }

    /** The shape of a network with a single layer. */
    public NetworkShape(int inputs, int outputs, boolean bias, boolean softmax) {
        this(
                inputs,
                List.of(new Layer(
                        outputs, bias, softmax ? ActivationFunction.SOFTMAX : ActivationFunction.IDENTITY)));
    }

    private static void check(String what, int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(what + " must be 1 to " + MOST + ", not " + count);
        }
    }

    /** How many layers there are. */
    public int depth() {
        return layers.size();
    }

    /** The layer with this index. */
    public Layer layer(int index) {
        return layers.get(index);
    }

    /** How many circles a column has. */
    public int circles(int column) {
        return column == 0 ? inputs : layers.get(column - 1).units();
    }

    /** How many numbers leave the network. */
    public int outputs() {
        return circles(depth());
    }

    /** Whether the last sums go through softmax. */
    public boolean softmax() {
        return layers.getLast().function() == ActivationFunction.SOFTMAX;
    }

    /** How many edges, each with its weight, lead into a layer. */
    public int weights(int layer) {
        return circles(layer) * circles(layer + 1);
    }

    /** How many edges, each with its weight, there are. */
    public int weights() {
        return IntStream.range(0, depth()).map(this::weights).sum();
    }

    /** How many biases there are. */
    public int biases() {
        return layers.stream().filter(Layer::bias).mapToInt(Layer::units).sum();
    }

    /** How many numbers training has to find: all weights and, where there are any, all biases. */
    public int parameters() {
        return weights() + biases();
    }

    /** The part that a circle of a column is. */
    public NetworkElement circle(int column, int index) {
        if (column == 0) {
            return new NetworkElement.Input(index);
        }
        return column == depth() ? new NetworkElement.Output(index) : new NetworkElement.Hidden(column - 1, index);
    }

    /** Whether a network of this shape has that part. */
    public boolean has(NetworkElement element) {
        return switch (element) {
            case NetworkElement.Input(int index) -> isIn(index, inputs);
            case NetworkElement.Weight(int layer, int unit, int input) ->
                hasUnit(layer, unit) && isIn(input, circles(layer));
            case NetworkElement.Bias(int layer, int unit) -> hasUnit(layer, unit) && layer(layer).bias();
            case NetworkElement.Activation(int layer, int unit) ->
                hasUnit(layer, unit) && layer(layer).function().isBoxed();
            case NetworkElement.Softmax() -> softmax();
            case NetworkElement.Hidden(int layer, int unit) -> layer < depth() - 1 && hasUnit(layer, unit);
            case NetworkElement.Output(int index) -> isIn(index, outputs());
        };
    }

    private boolean hasUnit(int layer, int unit) {
        return isIn(layer, depth()) && isIn(unit, layer(layer).units());
    }

    private static boolean isIn(int index, int count) {
        return index >= 0 && index < count;
    }

    /** All parts but the weights, from left to right and from top to bottom. */
    public List<NetworkElement> nodes() {
        List<NetworkElement> result = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            result.add(new NetworkElement.Input(input));
        }
        for (int layer = 0; layer < depth(); layer++) {
            for (int unit = 0; unit < layer(layer).units(); unit++) {
                result.add(new NetworkElement.Bias(layer, unit));
                result.add(new NetworkElement.Activation(layer, unit));
                result.add(circle(layer + 1, unit));
            }
        }
        result.add(new NetworkElement.Softmax());
        result.removeIf(element -> !has(element));
        return result;
    }

    /** All weights, layer by layer and unit by unit. */
    public List<NetworkElement.Weight> edges() {
        List<NetworkElement.Weight> result = new ArrayList<>(weights());
        for (int layer = 0; layer < depth(); layer++) {
            for (int k = 0; k < weights(layer); k++) {
                result.add(new NetworkElement.Weight(layer, k / circles(layer), k % circles(layer)));
            }
        }
        return result;
    }
}
