package neuronlab.figure.plot.layer;

/**
 * A place of a curve that is worth a word.
 *
 * @param x where it is
 * @param y how high it is
 * @param text what is written beside it
 */
public record Landmark(double x, double y, String text) {}
