package neuronlab.model.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.OutputLoss;
import neuronlab.model.network.Activation;
import neuronlab.model.network.Layer;
import neuronlab.model.network.Network;
import neuronlab.model.network.Parameters;
import neuronlab.model.network.Propagation;

/** What comes through a network: rows on the way forward, derivatives on the way back. */
final class Signal {
    private static final int ROWS_IN_A_BLOCK = 64;
    /** Less than this of the last derivatives is as good as nothing for the first layer. */
    private static final double VANISHED = 1e-3;
    /** An activation is flat where its derivative is less than this part of its largest one, which is that at 0. */
    private static final double FLAT = 0.05;

    /** What rounding may make of equal numbers, as a part of them. */
    private static final double TINY = 1e-9;

    private final Network network;
    private final Parameters model;
    private final int hidden;

    Signal(Parameters model) {
        this.model = model;
        network = model.network();
        hidden = network.layers().size() - 1;
    }

    /** The ReLU neurons that no row of a table wakes, one finding for each layer that has some. */
    List<Finding.OfNetwork> deadNeurons(Table data) {
        boolean[][] asleep = new boolean[hidden][];
        for (int layer = 0; layer < hidden; layer++) {
            asleep[layer] = new boolean[network.layer(layer).neurons()];
            Arrays.fill(asleep[layer], network.layer(layer).activation() == Activation.RELU);
        }
        Propagation block = block(data);
        boolean any = any(asleep);
        for (int first = 0; first < data.rows() && any; first += block.capacity()) {
            forward(block, data, first);
            wake(block, asleep);
            any = any(asleep);
        }
        List<Finding.OfNetwork> found = new ArrayList<>();
        for (int layer = 0; layer < hidden; layer++) {
            List<Integer> dead = ofTrue(asleep[layer]);
            if (!dead.isEmpty()) {
                found.add(new Finding.DeadNeurons(layer, dead, asleep[layer].length));
            }
        }
        return found;
    }

    private Propagation block(Table data) {
        return new Propagation(network, Math.min(ROWS_IN_A_BLOCK, data.rows()));
    }

    private void forward(Propagation block, Table data, int first) {
        block.forward(
                model, data.inputArray(), data.inputIndex(first), Math.min(block.capacity(), data.rows() - first));
    }

    private static boolean any(boolean[][] all) {
        return Arrays.stream(all).anyMatch(layer -> !ofTrue(layer).isEmpty());
    }

    private static List<Integer> ofTrue(boolean... all) {
        return IntStream.range(0, all.length).filter(i -> all[i]).boxed().toList();
    }

    private static void wake(Propagation block, boolean[]... asleep) {
        for (int layer = 0; layer < asleep.length; layer++) {
            for (int neuron = 0; neuron < asleep[layer].length; neuron++) {
                for (int row = 0; row < block.rows() && asleep[layer][neuron]; row++) {
                    asleep[layer][neuron] = !(block.preActivation(layer, neuron, row) > 0);
                }
            }
        }
    }

    /** The first hidden layer whose neurons are all one. */
    Optional<Finding.OfNetwork> alikeNeurons() {
        return IntStream.range(0, hidden)
                .filter(this::isAlike)
                .<Finding.OfNetwork>mapToObj(Finding.AlikeNeurons::new)
                .findFirst();
    }

    private boolean isAlike(int layer) {
        int neurons = network.layer(layer).neurons();
        return neurons > 1 && IntStream.range(1, neurons).allMatch(neuron -> isAsFirst(layer, neuron));
    }

    private boolean isAsFirst(int layer, int neuron) {
        return isSame(model.bias(layer, neuron), model.bias(layer, 0))
                && IntStream.range(0, network.layer(layer).inputs())
                        .allMatch(i -> isSame(model.weight(layer, neuron, i), model.weight(layer, 0, i)))
                && IntStream.range(0, network.layer(layer + 1).neurons())
                        .allMatch(i -> isSame(model.weight(layer + 1, i, neuron), model.weight(layer + 1, i, 0)));
    }

    /** Up to what rounding does to sums of the same numbers in another order. */
    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= TINY * Math.max(Math.abs(one), Math.abs(other));
    }

    /** Whether so little comes back to the first layer that it learns nothing; for layers that saturate alone. */
    Optional<Finding.OfNetwork> vanishingGradient(Loss loss, Table data) {
        boolean bent = IntStream.range(0, hidden).mapToObj(network::layer).anyMatch(Signal::saturates);
        if (!bent) {
            return Optional.empty();
        }
        Propagation block = block(data);
        OutputLoss output = OutputLoss.of(loss, data, block);
        int[] rows = IntStream.range(0, data.rows()).toArray();
        double[] parameters = model.values();
        double first = 0;
        double last = 0;
        long[] flat = new long[hidden];
        for (int row = 0; row < data.rows(); row += block.capacity()) {
            forward(block, data, row);
            output.slopes(rows, row);
            block.backward(parameters);
            first += meanSquare(block, 0);
            last += meanSquare(block, hidden);
            for (int layer = 0; layer < hidden; layer++) {
                flat[layer] += flat(block, layer);
            }
        }
        double ratio = Math.sqrt(first / last);
        boolean saturated = IntStream.range(0, hidden)
                .anyMatch(layer -> flat[layer] * 2 > (long) data.rows() * network.layer(layer).neurons());
        return ratio < VANISHED ? Optional.of(new Finding.VanishingGradient(ratio, saturated)) : Optional.empty();
    }

    private static boolean saturates(Layer layer) {
        return layer.activation() == Activation.TANH || layer.activation() == Activation.SIGMOID;
    }

    /** Of the derivatives by a layer's sums: the mean over its neurons, summed over the rows. */
    private double meanSquare(Propagation block, int layer) {
        int neurons = network.layer(layer).neurons();
        double sum = 0;
        for (int neuron = 0; neuron < neurons; neuron++) {
            for (int row = 0; row < block.rows(); row++) {
                double delta = block.delta(layer, neuron, row);
                sum += delta * delta / neurons;
            }
        }
        return sum;
    }

    /** For how many rows and neurons, counted together, a layer is flat. */
    private long flat(Propagation block, int layer) {
        Layer its = network.layer(layer);
        if (!saturates(its)) {
            return 0;
        }
        double steepest = its.activation().derivative(0);
        long count = 0;
        for (int neuron = 0; neuron < its.neurons(); neuron++) {
            for (int row = 0; row < block.rows(); row++) {
                count += its.activation().derivative(block.preActivation(layer, neuron, row)) < steepest * FLAT ? 1 : 0;
            }
        }
        return count;
    }
}
