package neuronlab.figure.colour;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * Colours for numbers: at each threshold its own colour, between two thresholds mixed in proportion (each of red, green
 * and blue for itself), beyond the ends the end's colour.
 *
 * @param thresholds two or more numbers, ascending
 * @param colours as many colours
 */
public record ColourScale(List<Double> thresholds, List<Color> colours) {

    /**
     * @throws IllegalArgumentException if there are fewer than two thresholds, they do not ascend, or there are not as
     *     many colours
     */
    public ColourScale {
        thresholds = List.copyOf(thresholds);
        colours = List.copyOf(colours);
        if (thresholds.size() < 2 || thresholds.size() != colours.size()) {
            throw new IllegalArgumentException(
                    "%d thresholds with %d colours".formatted(thresholds.size(), colours.size()));
        }
        for (int index = 1; index < thresholds.size(); index++) {
            if (!(thresholds.get(index - 1) < thresholds.get(index))) {
                throw new IllegalArgumentException("Thresholds ascend, unlike " + thresholds);
            }
        }
    }

    /** The colour of a number that is not NaN. */
    public Color colourOf(double value) {
        int above = 0;
        while (above < thresholds.size() && thresholds.get(above) <= value) {
            above++;
        }
        if (above == 0 || above == thresholds.size()) {
            return above == 0 ? colours.getFirst() : colours.getLast();
        }
        double from = thresholds.get(above - 1);
        double share = (value - from) / (thresholds.get(above) - from);
        return colours.get(above - 1).interpolate(colours.get(above), share);
    }
}
