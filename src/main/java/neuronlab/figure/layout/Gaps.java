package neuronlab.figure.layout;

/**
 * What lies between the parts of an arrangement, and what its leading part needs.
 *
 * @param column between two that stand beside each other
 * @param row between two that stand one below the other
 * @param lead how high a leading part is at least
 */
record Gaps(double column, double row, double lead) {}
