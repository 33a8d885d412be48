package neuronlab.figure.layout;

/**
 * What lies between the parts of an arrangement.
 *
 * @param column between two that stand beside each other
 * @param row between two that stand one below the other
 */
record Gaps(double column, double row) {}
