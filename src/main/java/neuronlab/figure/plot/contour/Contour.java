package neuronlab.figure.plot.contour;

import java.util.List;
import java.util.Objects;
import neuronlab.figure.plot.layer.ValueGrid;

/**
 * All lines along which a map has one value.
 *
 * @param label the value as it is written on the lines; empty for none
 * @param lines the lines; none if the value is nowhere on the map
 */
public record Contour(String label, List<ContourLine> lines) {
    /** Copies the list. */
    public Contour {
        Objects.requireNonNull(label, "label");
        lines = List.copyOf(lines);
    }

    /** The contour of a level, found by {@link MarchingSquares}. Pure and slow enough to be found beside the screen. */
    public static Contour of(ValueGrid grid, double level, String label) {
        return new Contour(label, new MarchingSquares(grid).linesAt(level));
    }
}
