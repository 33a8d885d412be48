package neuronlab.model.network;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Networks of 0 to 4 hidden layers of 1 to 6 neurons, with any activations, drawn from a seed. */
public final class RandomNetworks {
    private static final Activation[] BENDS = {
        Activation.IDENTITY, Activation.SIGMOID, Activation.TANH, Activation.RELU
    };

    private RandomNetworks() {}

    /** The numbers of a seed. */
    public static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A network with a given end. */
    public static Network of(RandomGenerator random, int outputs, Activation last) {
        List<Layer> layers = new ArrayList<>();
        int before = random.nextInt(1, 7);
        for (int hidden = random.nextInt(5); hidden > 0; hidden--) {
            int neurons = random.nextInt(1, 7);
            layers.add(new Layer(before, neurons, bend(random)));
            before = neurons;
        }
        layers.add(new Layer(before, outputs, last));
        return new Network(layers);
    }

    /** Any activation but softmax. */
    public static Activation bend(RandomGenerator random) {
        return BENDS[random.nextInt(BENDS.length)];
    }

    /** Numbers from −{@code largest} to it. */
    public static double[] numbers(RandomGenerator random, int count, double largest) {
        return random.doubles(count, -largest, largest).toArray();
    }
}
