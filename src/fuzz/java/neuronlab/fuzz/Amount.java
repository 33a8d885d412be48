package neuronlab.fuzz;

/** How much is tried: all of it, or the percentage that {@code -Dfuzz.percent} says. */
public final class Amount {
    private static final int ALL = 100;

    private Amount() {}

    /** So many of {@code all}, at least one. */
    public static int of(int all) {
        return Math.max(1, (int) ((long) all * Integer.getInteger("fuzz.percent", ALL) / ALL));
    }
}
