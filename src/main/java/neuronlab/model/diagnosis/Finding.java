package neuronlab.model.diagnosis;

import java.util.List;
import java.util.Objects;

/** Something that keeps a network from learning. Layers and neurons are counted from 0. */
public sealed interface Finding {
    /** What a network suffers from by itself, however it came to be so. */
    sealed interface OfNetwork extends Finding {}

    /**
     * ReLU neurons that answer 0 to every row: no derivative reaches their weights, so no step changes them.
     *
     * @param layer their hidden layer
     * @param neurons which of its neurons, ascending
     * @param ofNeurons how many neurons the layer has
     */
    record DeadNeurons(int layer, List<Integer> neurons, int ofNeurons) implements OfNetwork {
        /** Copies the list. */
        public DeadNeurons {
            neurons = List.copyOf(neurons);
        }

        /** Whether nothing comes through the layer any more. */
        public boolean isWholeLayer() {
            return neurons.size() == ofNeurons;
        }
    }

    /**
     * A hidden layer whose neurons have the same weights, coming in and going out: each step changes them in the same
     * way, so that they stay one neuron for ever.
     *
     * @param layer the first such layer
     */
    record AlikeNeurons(int layer) implements OfNetwork {}

    /**
     * Almost nothing of what the last layer is told reaches the first one.
     *
     * @param ratio the size of the derivatives by the sums of the first layer, as a part of those of the last
     * @param saturated whether that is because most sums lie where the activation is flat; else there are many layers
     */
    record VanishingGradient(double ratio, boolean saturated) implements OfNetwork {}

    /**
     * The loss stays as it is.
     *
     * @param epochs for how many
     * @param loss what it is
     * @param rest why
     */
    record StandingStill(long epochs, double loss, Rest rest) implements Finding {
        /** Checks that there is a reason. */
        public StandingStill {
            Objects.requireNonNull(rest, "rest");
        }
    }

    /** Why a loss stays as it is. */
    enum Rest {
        /** No step against the gradient, long or short, lowers the loss noticeably: it is flat here. */
        FLAT,
        /** Longer steps would lower it. */
        SHORT_STEPS
    }

    /**
     * The loss grows from step to step, though it is still a number.
     *
     * @param from what it was some moments ago
     * @param to what it is
     */
    record Climbing(double from, double to) implements Finding {}

    /**
     * The loss goes up and down with every few steps, though each step looks at all rows.
     *
     * @param lowest the least of late
     * @param highest the most of late
     */
    record Bouncing(double lowest, double highest) implements Finding {}
}
