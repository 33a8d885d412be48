package neuronlab.figure.network;

import java.util.Arrays;

/**
 * Draws very many thin lines at once: every pixel gathers how much ink lies on it, and only then a colour is made of it.
 * Where lines lie above each other the picture grows darker, but never to a blot.
 */
final class EdgeRaster {
    private static final int LEVELS = 1024;
    /** The ink of a line that covers a pixel. */
    private static final int LINE = 256;

    private static final int ONE = 1 << 16;
    /** More than rounding can carry a long line aside, in pixels. */
    private static final double MARGIN = 0.1;

    private int width;
    private int height;
    private int strength = 1;
    private int[] ink = {};

    /** Starts an empty picture. */
    void clear(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        if (ink.length == width * height) {
            Arrays.fill(ink, 0);
        } else {
            ink = new int[width * height];
        }
    }

    /** Adds a line, a pixel thick and smooth; what lies outside the picture is left out. */
    void line(double x1, double y1, double x2, double y2) {
        line(x1, y1, x2, y2, 1);
    }

    /** Adds a line with the ink of so many. */
    void line(double x1, double y1, double x2, double y2, int lines) {
        strength = lines;
        if (Math.abs(x2 - x1) >= Math.abs(y2 - y1)) {
            flat(x1, y1, x2, y2);
        } else {
            steep(x1, y1, x2, y2);
        }
    }

    private void flat(double x1, double y1, double x2, double y2) {
        double slope = x2 == x1 ? 0 : (y2 - y1) / (x2 - x1);
        double[] inside = clip(Math.min(x1, x2), Math.max(x1, x2), width, x1, y1, slope, height);
        run((int) Math.ceil(inside[0]), (int) Math.floor(inside[1]), x1, y1, slope, 1, width);
    }

    private void steep(double x1, double y1, double x2, double y2) {
        double slope = (x2 - x1) / (y2 - y1);
        double[] inside = clip(Math.min(y1, y2), Math.max(y1, y2), height, y1, x1, slope, width);
        run((int) Math.ceil(inside[0]), (int) Math.floor(inside[1]), y1, x1, slope, width, 1);
    }

    /** The stretch along a line in which both it and its neighbour pixel are in the picture. */
    private static double[] clip(
            double from, double to, int longSide, double start, double across, double slope, int shortSide) {
        double least = Math.max(0, from);
        double most = Math.min(longSide - 1, to);
        double last = shortSide - 1 - MARGIN;
        if (slope == 0) {
            return across >= MARGIN && across < last ? new double[] {least, most} : new double[] {1, 0};
        }
        double one = start + (MARGIN - across) / slope;
        double other = start + (last - across) / slope;
        return new double[] {Math.max(least, Math.min(one, other)), Math.min(most, Math.max(one, other))};
    }

    /** Shares the ink of each step between two neighbours; whole numbers of 1 / 65,536 make it quick. */
    private void run(int from, int to, double start, double across, double slope, int step, int neighbour) {
        int at = (int) Math.round((across + (from - start) * slope) * ONE);
        int rise = (int) Math.round(slope * ONE);
        int[] pixels = ink;
        for (int k = from; k <= to; k++) {
            int pixel = k * step + (at >> 16) * neighbour;
            int part = at >> 8 & 0xff;
            pixels[pixel] += (LINE - part) * strength;
            pixels[pixel + neighbour] += part * strength;
            at += rise;
        }
    }

    /** How much ink lies on a pixel: 1 for one line that covers it. */
    double inkAt(int x, int y) {
        return (double) ink[y * width + x] / LINE;
    }

    /**
     * Turns the ink into premultiplied ARGB.
     *
     * @param rgb the colour of the ink, without alpha
     * @param strength how much of its pixel one line covers, above 0 and at most 1
     */
    void develop(int[] argb, int rgb, double strength) {
        int[] shades = shades(rgb, strength);
        float scale = LEVELS / (most(strength) * LINE);
        for (int k = 0; k < width * height; k++) {
            argb[k] = ink[k] == 0 ? 0 : shades[Math.min(LEVELS - 1, (int) (ink[k] * scale))];
        }
    }

    /** The ink beyond which a pixel grows no darker. */
    private static float most(double strength) {
        return (float) Math.max(1, 4 / strength);
    }

    private static int[] shades(int rgb, double strength) {
        int[] result = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            double lines = (level + 0.5) * most(strength) / LEVELS;
            double alpha = strength >= 1 ? Math.min(1, lines) : 1 - Math.pow(1 - strength, lines);
            result[level] = premultiplied(rgb, alpha);
        }
        return result;
    }

    private static int premultiplied(int rgb, double alpha) {
        int red = (int) Math.round((rgb >> 16 & 0xff) * alpha);
        int green = (int) Math.round((rgb >> 8 & 0xff) * alpha);
        int blue = (int) Math.round((rgb & 0xff) * alpha);
        return (int) Math.round(255 * alpha) << 24 | red << 16 | green << 8 | blue;
    }
}
