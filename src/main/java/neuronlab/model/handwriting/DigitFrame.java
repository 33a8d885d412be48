package neuronlab.model.handwriting;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Puts a drawing into a bitmap of 32 × 32 pixels the way the digits of the data set lie in theirs.
 *
 * <p>Measured on its 1797 digits, in cells of 4 × 4 pixels:
 *
 * <ul>
 *   <li>Every digit has ink in the top and in the bottom row: all are as high as the bitmap.
 *   <li>All but one of the 0s have ink in six columns, 1 to 6, and at most half of the pixels of the outer two are ink
 *       in most: a box 20 pixels wide in the middle, whatever the drawing's proportions were. 77 % of all digits have
 *       ink in six columns; upright 1s are narrower, so that narrow drawings cannot have been widened to the full.
 *   <li>The leftmost ink of the top row stands above that of the bottom row (difference 0.0, standard deviation 0.2
 *       cells, in every class): the slant was taken out by a shear about the middle. It pushes the foot of a 2 and the
 *       bar of a 7 into column 7.
 *   <li>The median of the inked pixels is 313, of the 1s (311) as of all; 5 % of the digits have fewer than 261, 5 % more
 *       than 368: thin lines were thickened and thick ones thinned.
 * </ul>
 *
 * <p>So a drawing is stretched to the height and to a width of 20 pixels, but neither direction more than twice as much
 * as the other; then drawn with its own pen, or with a wider one if there would be less ink than the median, a narrower
 * one if there would be more than in 95 % of the digits; then made upright.
 */
public final class DigitFrame {
    private static final double HEIGHT = 32;
    private static final double WIDTH = 20;
    private static final double MOST_STRETCH = 2;
    private static final int LEAST_INK = 313;
    private static final int MOST_INK = 368;
    private static final double NARROWEST_PEN = 1.5;
    private static final double WIDEST_PEN = WIDTH;
    private static final int HALVINGS = 10;

    private final List<Stroke> strokes;
    private final InkBounds bounds;

    private DigitFrame(List<Stroke> strokes) {
        this.strokes = strokes;
        this.bounds = InkBounds.of(strokes);
    }

    /** The bitmap of a drawing; empty if nothing is drawn. */
    public static DigitBitmap bitmapOf(DigitDrawing drawing) {
        if (drawing.strokes().isEmpty()) {
            return DigitBitmap.empty();
        }
        DigitFrame frame = new DigitFrame(drawing.strokes());
        return Upright.of(frame.withFittingPen(frame.ownPen(drawing.penWidth())));
    }

    /** The bitmap of a drawing as it lies on its paper: neither moved nor stretched, and with its own pen. */
    public static DigitBitmap asDrawn(DigitDrawing drawing) {
        InkRaster raster = new InkRaster(drawing.penWidth() * DigitBitmap.SIDE);
        drawing.strokes().forEach(stroke -> draw(
                stroke.points(), point -> point.x() * DigitBitmap.SIDE, point -> point.y() * DigitBitmap.SIDE, raster));
        return raster.bitmap();
    }

    /** The pen's width in pixels once the drawing, pen included, is as high as the bitmap or as wide as its box. */
    private double ownPen(double penWidth) {
        double scale = Math.min(
                HEIGHT / (bounds.height() + penWidth), MOST_STRETCH * WIDTH / (bounds.width() + penWidth));
        return Math.clamp(penWidth * scale, NARROWEST_PEN, WIDEST_PEN);
    }

    private DigitBitmap withFittingPen(double pen) {
        DigitBitmap own = drawnWith(pen);
        if (own.ink() < LEAST_INK) {
            return widened(pen);
        }
        return own.ink() > MOST_INK ? narrowed(pen) : own;
    }

    /** The narrowest pen that leaves enough ink, found by halving the range that it lies in. */
    private DigitBitmap widened(double pen) {
        double tooNarrow = pen;
        double wideEnough = WIDEST_PEN;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (tooNarrow + wideEnough) / 2;
            if (drawnWith(middle).ink() < LEAST_INK) {
                tooNarrow = middle;
            } else {
                wideEnough = middle;
            }
        }
        return drawnWith(wideEnough);
    }

    /** The widest pen that leaves not too much ink, found in the same way. */
    private DigitBitmap narrowed(double pen) {
        double narrowEnough = NARROWEST_PEN;
        double tooWide = pen;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (narrowEnough + tooWide) / 2;
            if (drawnWith(middle).ink() > MOST_INK) {
                tooWide = middle;
            } else {
                narrowEnough = middle;
            }
        }
        return drawnWith(narrowEnough);
    }

    private DigitBitmap drawnWith(double pen) {
        // Half a pen sticks out at every side.
        double full = (WIDTH - pen) / bounds.width();
        double high = (HEIGHT - pen) / bounds.height();
        double scaleX = finite(Math.min(full, MOST_STRETCH * high));
        double scaleY = finite(Math.min(high, MOST_STRETCH * full));
        InkRaster raster = new InkRaster(pen);
        for (Stroke stroke : strokes) {
            draw(stroke.points(), point -> column(point, scaleX), point -> row(point, scaleY), raster);
        }
        return raster.bitmap();
    }

    /** A drawing without width or height has the scale 1 there, as any other would do. */
    private static double finite(double scale) {
        return Double.isFinite(scale) ? scale : 1;
    }

    private static void draw(
            List<Stroke.Point> points,
            ToDoubleFunction<Stroke.Point> column,
            ToDoubleFunction<Stroke.Point> row,
            InkRaster raster) {
        Stroke.Point from = points.getFirst();
        for (Stroke.Point to : points) {
            raster.line(
                    column.applyAsDouble(from), row.applyAsDouble(from), column.applyAsDouble(to), row.applyAsDouble(to));
            from = to;
        }
    }

    private double column(Stroke.Point point, double scale) {
        return DigitBitmap.SIDE / 2.0 + (point.x() - bounds.centreX()) * scale;
    }

    private double row(Stroke.Point point, double scale) {
        return DigitBitmap.SIDE / 2.0 + (point.y() - bounds.centreY()) * scale;
    }
}
