package neuronlab.figure.network.drawing;

import java.util.Arrays;
import neuronlab.figure.network.shape.NetworkElement.Weight;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.network.shape.NetworkWeights;

/** How strongly each edge is drawn: its weight as a part of the largest, −1 to 1. A value. */
final class EdgeStrengths {
    private final NetworkShape shape;
    private final double[][] parts;

    private EdgeStrengths(NetworkShape shape, double[][] parts) {
        this.shape = shape;
        this.parts = parts;
    }

    /**
     * Reads each weight once.
     *
     * @param full the least weight that is drawn at full strength, if none is larger
     */
    static EdgeStrengths of(NetworkShape shape, NetworkWeights weights, double full) {
        double largest = full;
        double[][] read = new double[shape.depth()][];
        for (int layer = 0; layer < read.length; layer++) {
            read[layer] = new double[shape.weights(layer)];
            int inputs = shape.circles(layer);
            for (int k = 0; k < read[layer].length; k++) {
                double weight = weights.of(layer, k / inputs, k % inputs);
                // A training that has failed may have no number here.
                read[layer][k] = Double.isFinite(weight) ? weight : 0;
                largest = Math.max(largest, Math.abs(read[layer][k]));
            }
        }
        double most = largest;
        for (double[] layer : read) {
            Arrays.setAll(layer, k -> layer[k] / most);
        }
        return new EdgeStrengths(shape, read);
    }

    double of(Weight weight) {
        return parts[weight.layer()][weight.unit() * shape.circles(weight.layer()) + weight.input()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdgeStrengths that
                && shape.equals(that.shape)
                && Arrays.deepEquals(parts, that.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(parts);
    }
}
