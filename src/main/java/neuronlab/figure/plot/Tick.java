package neuronlab.figure.plot;

/**
 * A labelled value of an axis.
 *
 * @param value the value
 * @param fraction where it lies on the axis, from 0 to 1
 * @param label the value as text
 */
record Tick(double value, double fraction, String label) {}
