package neuronlab.figure.table;

/**
 * Where a column stands.
 *
 * @param x its left end
 * @param width its width
 * @param pointOffset how far its decimal points are from its left end
 */
record ColumnSlot(double x, double width, double pointOffset) {}
