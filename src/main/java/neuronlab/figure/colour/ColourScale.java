package neuronlab.figure.colour;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * Colours for numbers: at each threshold its own colour, between two thresholds mixed in proportion (each of red, green
 * and blue for itself), beyond the ends the end's colour.
 *
 * @param thresholds two or more numbers, ascending; above 0 where ratios count
 * @param colours as many colours
 * @param spacing what is in proportion between two thresholds
 */
public record ColourScale(List<Double> thresholds, List<Color> colours, Spacing spacing) {
    private static final int FULL = 255;
    private static final int ALPHA_SHIFT = 24;
    private static final int RED_SHIFT = 16;
    private static final int GREEN_SHIFT = 8;

    /** What a step of colour stands for. */
    public enum Spacing {
        /** Equal steps are equal differences. */
        LINEAR,
        /** Equal steps are equal ratios. */
        LOGARITHMIC
    }

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
        if (spacing == Spacing.LOGARITHMIC && thresholds.getFirst() <= 0) {
            throw new IllegalArgumentException("Ratios need thresholds above 0, unlike " + thresholds);
        }
    }

    /** A scale on which equal steps are equal differences. */
    public ColourScale(List<Double> thresholds, List<Color> colours) {
        this(thresholds, colours, Spacing.LINEAR);
    }

    /** The colour of a number that is not NaN. */
    public Color colourOf(double value) {
        int below = below(value);
        return below == thresholds.size() - 1
                ? colours.getLast()
                : colours.get(below).interpolate(colours.get(below + 1), share(below, value));
    }

    /**
     * The colour of a number as a pixel: alpha, red, green and blue from the highest byte to the lowest, the colours
     * multiplied by alpha. NaN is transparent. Allocates nothing.
     */
    public int pixelOf(double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        int below = below(value);
        boolean end = below == thresholds.size() - 1;
        return mixed(colours.get(below), colours.get(end ? below : below + 1), end ? 0 : share(below, value));
    }

    /** A colour as a pixel; see {@link #pixelOf}. */
    public static int pixel(Color colour) {
        return mixed(colour, colour, 0);
    }

    private static int mixed(Color from, Color to, double share) {
        double alpha = from.getOpacity() + (to.getOpacity() - from.getOpacity()) * share;
        double full = FULL * alpha;
        return byteOf(FULL * alpha) << ALPHA_SHIFT
                | byteOf(full * (from.getRed() + (to.getRed() - from.getRed()) * share)) << RED_SHIFT
                | byteOf(full * (from.getGreen() + (to.getGreen() - from.getGreen()) * share)) << GREEN_SHIFT
                | byteOf(full * (from.getBlue() + (to.getBlue() - from.getBlue()) * share));
    }

    private static int byteOf(double value) {
        return (int) (value + 0.5);
    }

    /** The last threshold that is not above a value; the first if all are. */
    private int below(double value) {
        int above = 1;
        while (above < thresholds.size() && thresholds.get(above) <= value) {
            above++;
        }
        return above - 1;
    }

    private double share(int below, double value) {
        double from = thresholds.get(below);
        double to = thresholds.get(below + 1);
        double share = switch (spacing) {
            case LINEAR -> (value - from) / (to - from);
            case LOGARITHMIC -> Math.log(value / from) / Math.log(to / from);
        };
        return Math.max(0, share);
    }
}
