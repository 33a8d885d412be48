package neuronlab.figure.heatmap;

/**
 * A cell of a heatmap.
 *
 * @param column counted from the left, from 0
 * @param row counted from the bottom, from 0
 */
public record Cell(int column, int row) {}
