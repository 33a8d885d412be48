package neuronlab.figure.landscape;

import java.util.Arrays;
import javafx.scene.paint.Color;
import neuronlab.figure.colour.ColourScale;

/**
 * The pixels of a relief, painted column by column from front to back: of each column only what rises above all before it
 * is in sight. Every sample is computed from the surface itself, one or more for each pixel, so that a narrow valley is as
 * sharp as the screen.
 */
final class ReliefPicture {
    private static final double SAMPLES_PER_PIXEL = 1.15;
    private static final double INK_OF_LINES = 0.5;
    private static final double INK_OF_SIDES = 0.35;
    private static final double USUAL_LIGHT = 0.92;
    private static final double LEAST_LIGHT = 0.7;
    private static final double LIGHT_ACROSS = 0.22;
    private static final double LIGHT_BEHIND = 0.1;
    private static final double LEAST_PART = 1e-6;
    private static final int BYTE = 0xff;
    private static final int OPAQUE = 0xff000000;

    private final Surface surface;
    private final Extent extent;
    private final Bands bands;
    private final double lowest;
    private final double unit;
    private final double logOfGreatest;
    private final int[] colours;
    private final int[] lines;
    private final int[] sides;

    /**
     * A picture of a surface.
     *
     * @param scale the colours of the bands, from 0 to 1
     * @param ink what lines and sides are darkened with
     */
    ReliefPicture(Surface surface, Extent extent, Bands bands, ColourScale scale, Color ink) {
        this.surface = surface;
        this.extent = extent;
        this.bands = bands;
        lowest = surface.height(surface.lowest().getX(), surface.lowest().getY());
        double range = extent.greatest(surface) - lowest;
        // Equal ratios rise equally; where the lowest is 0 there are none, and a small part of the range stands for it.
        unit = Math.max(lowest, range * LEAST_PART);
        logOfGreatest = Math.log1p(range / unit);
        colours = pixels(scale, ink, 0);
        lines = pixels(scale, ink, INK_OF_LINES);
        sides = pixels(scale, ink, INK_OF_SIDES);
    }

    private int[] pixels(ColourScale scale, Color ink, double part) {
        int[] pixels = new int[bands.levels().length + 1];
        Arrays.setAll(
                pixels, band -> ColourScale.pixel(scale.colourOf(bands.share(band)).interpolate(ink, part)));
        return pixels;
    }

    /** How high a value stands: 0 for the lowest, 1 for the greatest in sight. */
    double rise(double value) {
        return Math.log1p((value - lowest) / unit) / logOfGreatest;
    }

    /**
     * Paints it.
     *
     * @param pixelsPerSide how many pixels a side of the square is long
     * @return the pixels row by row, each alpha, red, green, blue; transparent around the relief
     */
    int[] paint(int width, int height, Viewpoint eye, double pixelsPerSide) {
        return new Pass(width, height, eye, pixelsPerSide).paint();
    }

    /** One painting: what of the column before is needed to see slopes and lines. */
    private final class Pass {
        private final int width;
        private final int height;
        private final Viewpoint eye;
        private final double scale;
        private final int[] pixels;
        private final double step;
        private final double[] risesBefore;
        private final int[] bandsBefore;
        private double riseInFront;
        private int bandInFront;
        private int top;

        Pass(int width, int height, Viewpoint eye, double scale) {
            this.width = width;
            this.height = height;
            this.eye = eye;
            this.scale = scale;
            pixels = new int[width * height];
            int samples = Math.max(1, (int) Math.ceil(2 * eye.reach() * scale * SAMPLES_PER_PIXEL));
            step = 2 * eye.reach() / samples;
            risesBefore = new double[samples];
            bandsBefore = new int[samples];
            Arrays.fill(risesBefore, Double.NaN);
        }

        int[] paint() {
            double cosine = Math.cos(eye.turned());
            double sine = Math.sin(eye.turned());
            for (int column = 0; column < width; column++) {
                double across = (column + 0.5 - width / 2.0) / scale;
                top = height;
                riseInFront = Double.NaN;
                for (int sample = 0; sample < risesBefore.length; sample++) {
                    double behind = -eye.reach() + (sample + 0.5) * step;
                    double u = 0.5 + across * cosine + behind * sine;
                    double v = 0.5 - across * sine + behind * cosine;
                    if (u >= 0 && u <= 1 && v >= 0 && v <= 1) {
                        see(column, sample, behind, surface.height(extent.x().value(u), extent.y().value(v)));
                    } else {
                        risesBefore[sample] = Double.NaN;
                        riseInFront = Double.NaN;
                    }
                }
            }
            return pixels;
        }

        private void see(int column, int sample, double behind, double value) {
            double rise = rise(value);
            int band = bands.of(value);
            int y = row(eye.above(behind, rise));
            if (Double.isNaN(riseInFront)) {
                top = Math.min(top, row(eye.above(behind, 0)));
                fill(column, y, sides[band]);
            } else if (y < top) {
                fill(column, y, colour(sample, rise, band));
            }
            riseInFront = rise;
            bandInFront = band;
            risesBefore[sample] = rise;
            bandsBefore[sample] = band;
        }

        private int row(double above) {
            return (int) Math.round(height / 2.0 - above * scale);
        }

        private void fill(int column, int y, int pixel) {
            for (int row = top - 1; row >= Math.max(0, y); row--) {
                pixels[row * width + column] = pixel;
            }
            top = Math.min(top, Math.max(0, y));
        }

        private int colour(int sample, double rise, int band) {
            double before = risesBefore[sample];
            boolean line = band != bandInFront || !Double.isNaN(before) && band != bandsBefore[sample];
            double behind = (rise - riseInFront) * Viewpoint.HEIGHT / step;
            double across = Double.isNaN(before) ? 0 : (rise - before) * Viewpoint.HEIGHT * scale;
            return dimmed(line ? lines[Math.min(band, bandInFront)] : colours[band], light(behind, across));
        }

        /** What rises to the right, and a little what rises away from the eye, is in the light. */
        private double light(double behind, double across) {
            double towards = (LIGHT_ACROSS * across + LIGHT_BEHIND * behind)
                    / Math.sqrt(1 + behind * behind + across * across);
            return Math.clamp(USUAL_LIGHT + towards, LEAST_LIGHT, 1);
        }

        private static int dimmed(int pixel, double light) {
            return OPAQUE
                    | (int) ((pixel >> 16 & BYTE) * light) << 16
                    | (int) ((pixel >> 8 & BYTE) * light) << 8
                    | (int) ((pixel & BYTE) * light);
        }
    }
}
