package neuronlab.figure.network.shape;

/** The values of all weights of a network, to be drawn. All indices count from 0. */
@FunctionalInterface
public interface NetworkWeights {
    /** The weight to a unit of a layer, from an input or from a unit of the layer before. */
    double of(int layer, int unit, int input);
}
