package neuronlab.figure.network;

import java.util.Arrays;

/**
 * Draws very many thin lines at once: every pixel gathers how much ink lies on it, and only then a colour is made of it.
 * Where lines lie above each other the picture grows darker, but never to a blot.
 */
final class EdgeRaster {
    private static final int LEVELS = 1024;

    private int width;
    private int height;
    private float[] ink = {};

    /** Starts an empty picture. */
    void clear(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        if (ink.length == width * height) {
            Arrays.fill(ink, 0);
        } else {
            ink = new float[width * height];
        }
    }

    /** Adds a line, a pixel thick and smooth; what lies outside the picture is left out. */
    void line(double x1, double y1, double x2, double y2) {
        if (Math.abs(x2 - x1) >= Math.abs(y2 - y1)) {
            flat(x1, y1, x2, y2);
        } else {
            steep(x1, y1, x2, y2);
        }
    }

    private void flat(double x1, double y1, double x2, double y2) {
        double slope = x2 == x1 ? 0 : (y2 - y1) / (x2 - x1);
        int from = (int) Math.max(0, Math.ceil(Math.min(x1, x2)));
        int to = (int) Math.min(width - 1, Math.floor(Math.max(x1, x2)));
        for (int x = from; x <= to; x++) {
            double y = y1 + (x - x1) * slope;
            int row = (int) Math.floor(y);
            float part = (float) (y - row);
            if (row >= 0 && row < height - 1) {
                ink[row * width + x] += 1 - part;
                ink[(row + 1) * width + x] += part;
            }
        }
    }

    private void steep(double x1, double y1, double x2, double y2) {
        double slope = (x2 - x1) / (y2 - y1);
        int from = (int) Math.max(0, Math.ceil(Math.min(y1, y2)));
        int to = (int) Math.min(height - 1, Math.floor(Math.max(y1, y2)));
        for (int y = from; y <= to; y++) {
            double x = x1 + (y - y1) * slope;
            int column = (int) Math.floor(x);
            float part = (float) (x - column);
            if (column >= 0 && column < width - 1) {
                ink[y * width + column] += 1 - part;
                ink[y * width + column + 1] += part;
            }
        }
    }

    /** How much ink lies on a pixel: 1 for one line that covers it. */
    float inkAt(int x, int y) {
        return ink[y * width + x];
    }

    /**
     * Turns the ink into premultiplied ARGB.
     *
     * @param rgb the colour of the ink, without alpha
     * @param strength how much of its pixel one line covers, above 0 and at most 1
     */
    void develop(int[] argb, int rgb, double strength) {
        int[] shades = shades(rgb, strength);
        float scale = LEVELS / most(strength);
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
