package neuronlab.lesson.trainclassifier;

import java.util.Arrays;

/** A number at every step of a training, bounded: when it is full, every other value is dropped. */
final class LearningCurve {
    private static final int MOST = 1000;

    private final double[] steps = new double[MOST];
    private final double[] values = new double[MOST];
    private int size;
    private long stride = 1;

    void clear() {
        size = 0;
        stride = 1;
    }

    /** Adds the value at a step; between two values that are kept, others are left out once the curve is long. */
    void add(long step, double value) {
        if (step % stride != 0) {
            return;
        }
        if (size == MOST) {
            thin();
        }
        if (step % stride == 0) {
            steps[size] = step;
            values[size] = value;
            size++;
        }
    }

    private void thin() {
        stride *= 2;
        int kept = 0;
        for (int index = 0; index < size; index++) {
            if ((long) steps[index] % stride == 0) {
                steps[kept] = steps[index];
                values[kept] = values[index];
                kept++;
            }
        }
        size = kept;
    }

    double[] steps() {
        return Arrays.copyOf(steps, size);
    }

    double[] values() {
        return Arrays.copyOf(values, size);
    }
}
