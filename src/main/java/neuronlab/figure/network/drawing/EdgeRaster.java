package neuronlab.figure.network.drawing;

import java.util.Arrays;
import neuronlab.figure.network.placement.Segment;

/**
 * Draws very many thin lines at once, in one ink or in two: every pixel gathers how much ink lies on it, and only then a
 * colour is made of it. Where lines lie above each other the picture grows darker, but never to a blot.
 */
final class EdgeRaster {
    private static final int LEVELS = 1024;
    /** The ink of a line that covers a pixel. */
    private static final int LINE = 1024;

    private static final float PARTING = 4;
    private static final int ONE = 1 << 16;
    /** More than rounding can carry a long line aside, in pixels. */
    private static final double MARGIN = 0.1;

    private int width;
    private int height;
    private int[] ink = {};
    private int[] otherInk = {};
    private boolean two;

    // The line that is being drawn.
    private int[] pixels = ink;
    private int strength = LINE;
    private int dash;
    private int phase;

    /** Starts an empty picture. */
    void clear(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        ink = emptied(ink);
        // A plain picture needs no second sheet.
        otherInk = two ? emptied(otherInk) : new int[0];
        two = false;
    }

    private int[] emptied(int[] sheet) {
        if (sheet.length == width * height) {
            Arrays.fill(sheet, 0);
            return sheet;
        }
        return new int[width * height];
    }

    /** Adds a smooth line, a pixel thick; what lies outside the picture is left out. */
    void line(Segment segment) {
        line(segment, 1, 1);
    }

    /**
     * Adds a smooth line of a thickness; below a pixel it grows paler instead.
     *
     * @param amount how much ink it has: 1 for as much as {@link #line(Segment)}
     */
    void line(Segment segment, double thickness, double amount) {
        pixels = ink;
        dash = 0;
        strokes(segment, thickness, amount);
    }

    /** Adds the same in the other ink, in dashes of a length unless that is 0. */
    void otherLine(Segment segment, double thickness, double amount, double length) {
        if (!two) {
            two = true;
            otherInk = emptied(otherInk);
        }
        pixels = otherInk;
        dash = (int) Math.round(length);
        // Each line begins its dashes elsewhere: side by side they would make stripes across the picture.
        phase = dash == 0 ? 0 : Math.floorMod(Double.hashCode(segment.y1() * 3 + segment.y2()) >> 8, 2 * dash);
        strokes(segment, thickness, amount);
    }

    private void strokes(Segment segment, double thickness, double amount) {
        int count = Math.max(1, (int) Math.ceil(thickness));
        strength = (int) Math.round(LINE * amount * thickness / count);
        for (int k = 0; k < count; k++) {
            double aside = k - (count - 1) / 2.0;
            if (Math.abs(segment.x2() - segment.x1()) >= Math.abs(segment.y2() - segment.y1())) {
                flat(segment.x1(), segment.y1() + aside, segment.x2(), segment.y2() + aside);
            } else {
                steep(segment.x1() + aside, segment.y1(), segment.x2() + aside, segment.y2());
            }
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
        int[] sheet = pixels;
        int left = dash == 0 ? Integer.MAX_VALUE : dash - phase % dash;
        boolean on = dash == 0 || phase < dash;
        for (int k = from; k <= to; k++) {
            if (on) {
                int pixel = k * step + (at >> 16) * neighbour;
                int part = (at >> 8 & 0xff) * strength >> 8;
                sheet[pixel] += strength - part;
                sheet[pixel + neighbour] += part;
            }
            at += rise;
            left--;
            if (left == 0) {
                on = !on;
                left = dash;
            }
        }
    }

    /** How much ink lies on a pixel: 1 for one line that covers it. */
    double inkAt(int x, int y) {
        int pixel = y * width + x;
        return (double) (ink[pixel] + (two ? otherInk[pixel] : 0)) / LINE;
    }

    /**
     * Turns the ink into premultiplied ARGB.
     *
     * @param rgb the colour of the ink, without alpha
     * @param otherRgb the colour of the other ink, without alpha
     * @param cover how much of its pixel one line covers, above 0 and at most 1
     */
    void develop(int[] argb, int rgb, int otherRgb, double cover) {
        int[] alphas = alphas(cover);
        int[] shades = shades(rgb, alphas);
        int[] otherShades = shades(otherRgb, alphas);
        float scale = LEVELS / (most(cover) * LINE);
        for (int k = 0; k < width * height; k++) {
            int other = two ? otherInk[k] : 0;
            int all = ink[k] + other;
            int level = Math.min(LEVELS - 1, (int) (all * scale));
            if (all == 0) {
                argb[k] = 0;
            } else if (other == 0) {
                argb[k] = shades[level];
            } else {
                float part = parted(other / (float) all);
                argb[k] = part == 1 ? otherShades[level] : premultiplied(mixed(rgb, otherRgb, part), alphas[level]);
            }
        }
    }

    private static int[] shades(int rgb, int[] alphas) {
        int[] result = new int[LEVELS];
        Arrays.setAll(result, level -> premultiplied(rgb, alphas[level]));
        return result;
    }

    /** The ink beyond which a pixel grows no darker. */
    private static float most(double cover) {
        return (float) Math.max(1, 4 / cover);
    }

    /** The alpha, 0 to 255, of each level of ink. */
    private static int[] alphas(double cover) {
        int[] result = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            double lines = (level + 0.5) * most(cover) / LEVELS;
            result[level] = (int) Math.round(255 * (cover >= 1 ? Math.min(1, lines) : 1 - Math.pow(1 - cover, lines)));
        }
        return result;
    }

    /** Where both inks lie the one that there is more of shows: half and half would be the mud of all colours. */
    private static float parted(float part) {
        return Math.clamp(0.5f + PARTING * (part - 0.5f), 0, 1);
    }

    private static int mixed(int rgb, int other, float part) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = rgb >> shift & 0xff;
            result |= Math.round(from + ((other >> shift & 0xff) - from) * part) << shift;
        }
        return result;
    }

    private static int premultiplied(int rgb, int alpha) {
        int red = (rgb >> 16 & 0xff) * alpha / 255;
        int green = (rgb >> 8 & 0xff) * alpha / 255;
        int blue = (rgb & 0xff) * alpha / 255;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }
}
