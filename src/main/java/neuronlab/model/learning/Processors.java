package neuronlab.model.learning;

/** How many processors the trainings of this program may keep busy. */
public final class Processors {
    private static volatile int keptFree;

    private Processors() {}

    /**
     * Leaves some processors to others from now on, such as one to a window, which must not wait for a frame while a
     * training runs. At first none are left.
     *
     * @param count how many, 0 or more
     */
    public static void keepFree(int count) {
        keptFree = count;
    }

    /** At least 1. */
    static int forTraining() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - keptFree);
    }
}
