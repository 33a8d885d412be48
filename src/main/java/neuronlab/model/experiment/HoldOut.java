package neuronlab.model.experiment;

/**
 * Which part of the rows is held out to be examined on.
 *
 * @param share from 0, for none, to less than 1
 * @param seed the same seed, the same rows
 */
public record HoldOut(double share, long seed) {
    /** All rows are learned from. */
    public static final HoldOut NONE = new HoldOut(0, 0);
}
