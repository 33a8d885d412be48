package neuronlab.model.learning;

/** How many processors a training may keep busy. */
public final class Processors {
    private static volatile int keptFree;

    private Processors() {}

    /** From now on one processor is left to a window, which must not wait for a frame while a training runs. */
    public static void keepOneFree() {
        keptFree = 1;
    }

    /** At least 1. */
    static int forTraining() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - keptFree);
    }
}
