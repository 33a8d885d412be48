package neuronlab.model;

import java.util.Objects;

/**
 * The models that a training really had, with their errors, the oldest first.
 *
 * <p>Bounded: when it is full, the oldest is dropped for the newest. Entries are numbered from 0 to
 * {@code size() - 1}; the step that each belongs to is absolute and survives the dropping. Recording allocates nothing.
 */
public final class TrainingHistory {
    private final int features;
    private final long[] steps;
    private final double[] errors;
    private final double[] weights;
    private final double[] biases;
    private int first;
    private int size;

    /**
     * An empty history.
     *
     * @param capacity how many models it holds at most, at least one
     * @param features how many inputs the models have, at least one
     * @throws IllegalArgumentException if either is less than one
     */
    public TrainingHistory(int capacity, int features) {
        if (capacity < 1 || features < 1) {
            throw new IllegalArgumentException(
                    "A history needs room for one model with one input, not %d with %d".formatted(capacity, features));
        }
        this.features = features;
        this.steps = new long[capacity];
        this.errors = new double[capacity];
        this.weights = new double[Math.multiplyExact(capacity, features)];
        this.biases = new double[capacity];
    }

    /**
     * Adds the model that the trainer has now, with its step and its error.
     *
     * @throws IllegalArgumentException if the model has not as many inputs as the history
     */
    public void record(GradientDescent trainer) {
        requireFeatures(trainer);
        int slot = size < capacity() ? slot(size++) : dropOldest();
        steps[slot] = trainer.steps();
        errors[slot] = trainer.error();
        for (int feature = 0; feature < features; feature++) {
            weights[slot * features + feature] = trainer.weight(feature);
        }
        biases[slot] = trainer.bias();
    }

    private void requireFeatures(GradientDescent trainer) {
        if (trainer.features() != features) {
            throw new IllegalArgumentException("The model has %d inputs, the history holds models with %d"
                    .formatted(trainer.features(), features));
        }
    }

    private int dropOldest() {
        int freed = first;
        first = (first + 1) % capacity();
        return freed;
    }

    private int slot(int index) {
        return (int) (((long) first + index) % capacity());
    }

    private int existingSlot(int index) {
        return slot(Objects.checkIndex(index, size));
    }

    /** How many models it can hold. */
    public int capacity() {
        return steps.length;
    }

    /** How many models it holds. */
    public int size() {
        return size;
    }

    /** Whether it holds no model. */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * How many steps had been made when an entry was recorded.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public long step(int index) {
        return steps[existingSlot(index)];
    }

    /**
     * The mean squared error of an entry's model.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public double error(int index) {
        return errors[existingSlot(index)];
    }

    /**
     * A weight of an entry's model.
     *
     * @throws IndexOutOfBoundsException if there is no such entry or feature
     */
    public double weight(int index, int feature) {
        return weights[existingSlot(index) * features + Objects.checkIndex(feature, features)];
    }

    /**
     * The bias of an entry's model.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public double bias(int index) {
        return biases[existingSlot(index)];
    }

    /**
     * An entry's model, as a value of its own.
     *
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public LinearNeuron neuron(int index) {
        double[] own = new double[features];
        System.arraycopy(weights, existingSlot(index) * features, own, 0, features);
        return new LinearNeuron(own, bias(index));
    }

    /**
     * The step of the newest entry.
     *
     * @throws IndexOutOfBoundsException if the history is empty
     */
    public long lastStep() {
        return step(size - 1);
    }

    /**
     * The error of the newest entry.
     *
     * @throws IndexOutOfBoundsException if the history is empty
     */
    public double lastError() {
        return error(size - 1);
    }

    /**
     * The model of the newest entry.
     *
     * @throws IndexOutOfBoundsException if the history is empty
     */
    public LinearNeuron lastNeuron() {
        return neuron(size - 1);
    }

    /**
     * Goes back by one entry: forgets the newest and returns the trainer to the one before it.
     *
     * @return whether there was an entry to go back to; if not, nothing changes
     * @throws IllegalArgumentException if the trainer's model has not as many inputs as the history
     */
    public boolean stepBack(GradientDescent trainer) {
        requireFeatures(trainer);
        if (size < 2) {
            return false;
        }
        truncateTo(size - 1);
        trainer.returnTo(lastStep(), lastNeuron());
        return true;
    }

    /**
     * Forgets the newest entries until only so many are left.
     *
     * @param newSize from 0 to {@code size()}
     * @throws IllegalArgumentException if the history does not have so many
     */
    public void truncateTo(int newSize) {
        if (newSize < 0 || newSize > size) {
            throw new IllegalArgumentException("Cannot keep %d of %d entries".formatted(newSize, size));
        }
        size = newSize;
    }

    /** Forgets all. */
    public void clear() {
        first = 0;
        size = 0;
    }
}
