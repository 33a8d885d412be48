package neuronlab.figure.plot;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import neuronlab.figure.language.Numbers;

/** Lays the axes of a plot out: the plot area gets what titles and labels leave. */
final class PlotFrame {
    private static final double LEAST_GRID_IN_LINES = 1.9;
    private static final double LABEL_GAP_IN_LINES = 1.0;
    private static final double HAIR = 1;
    private static final int EDGE_DECIMALS = 3;

    private final AxisParts x;
    private final AxisParts y;
    private final TickChooser xTicks;
    private final TickChooser yTicks;
    private final Numbers numbers;
    private Rectangle2D area = Rectangle2D.EMPTY;
    private double gap;
    private double width;

    PlotFrame(AxisParts x, AxisParts y, Numbers numbers) {
        this.x = x;
        this.y = y;
        this.numbers = numbers;
        this.xTicks = new TickChooser(numbers, AxisParts.MOST_TICKS, this::roomAcross);
        this.yTicks = new TickChooser(numbers, AxisParts.MOST_TICKS, _ -> y.lineHeight() * LEAST_GRID_IN_LINES);
    }

    private double roomAcross(String label) {
        return x.widthOf(label) + LABEL_GAP_IN_LINES * x.lineHeight();
    }

    /**
     * Puts all parts of the axes in their places.
     *
     * @param gap the pixels between the plot area and its labels
     * @param swatchColour the colour of the swatch beside a value of the y axis; null for no swatches
     * @return the plot area
     */
    Rectangle2D layout(
            AxisDescription across, AxisDescription up, Size size, double gap, DoubleFunction<Paint> swatchColour) {
        this.gap = gap;
        this.width = size.width() - size.insets().getRight();
        Insets insets = size.insets();
        double right = Math.floor(width - edgeRoom(across));
        double yTitle = y.writeTitle(up.title(), width - insets.getLeft() - size.besideTitle());
        double xTitle = x.writeTitle(across.title(), right - insets.getLeft());
        double top = Math.ceil(insets.getTop() + yTitle + labelOffset());
        double below = labelOffset() + x.lineHeight() + (xTitle > 0 ? gap / 2 + xTitle : 0) + insets.getBottom();
        double height = Math.max(0, Math.round(size.height() - top - below));
        y.show(yTicks.choose(up, height));
        double swatch = swatchColour == null ? 0 : y.lineHeight() / 2 + gap;
        double left = Math.round(insets.getLeft() + y.widestLabel() + gap + swatch);
        area = new Rectangle2D(left, top, Math.max(0, right - left), height);
        x.show(xTicks.choose(across, area.getWidth()));
        placeX(insets.getLeft(), size.height() - insets.getBottom() - xTitle);
        placeY(insets, swatch, swatchColour);
        return area;
    }

    /** A region's size with its insets, and what the title of the y axis leaves free at its right. */
    record Size(double width, double height, Insets insets, double besideTitle) {}

    /** The last label of the x axis is centred under its tick: half of it needs room beyond the plot area. */
    private double edgeRoom(AxisDescription across) {
        return x.widthOf(numbers.upTo(across.scale().upper(), EDGE_DECIMALS)) / 2;
    }

    /** What stands above or under the plot area keeps clear of the outermost labels beside it. */
    private double labelOffset() {
        return Math.max(gap, y.lineHeight() / 2 + 2);
    }

    private void placeX(double titleLeft, double titleTop) {
        List<Tick> ticks = x.ticks();
        for (int index = 0; index < ticks.size(); index++) {
            double at = Math.round(area.getMinX() + ticks.get(index).fraction() * area.getWidth());
            Text label = x.label(index);
            double half = label.getLayoutBounds().getWidth() / 2;
            label.setTextOrigin(VPos.TOP);
            label.setX(Math.round(Math.max(0, Math.min(at - half, width - 2 * half))));
            label.setY(Math.round(area.getMaxY() + labelOffset()));
            put(x.gridLine(index), at, area.getMinY(), at, area.getMaxY());
        }
        put(x.line(), area.getMinX(), area.getMaxY(), area.getMaxX(), area.getMaxY());
        x.title().setTextAlignment(TextAlignment.RIGHT);
        x.title().setX(titleLeft);
        x.title().setY(Math.round(titleTop));
    }

    private void placeY(Insets insets, double swatch, DoubleFunction<Paint> swatchColour) {
        List<Tick> ticks = y.ticks();
        for (int index = 0; index < ticks.size(); index++) {
            Tick tick = ticks.get(index);
            double at = Math.round(area.getMaxY() - tick.fraction() * area.getHeight());
            Text label = y.label(index);
            label.setTextOrigin(VPos.CENTER);
            label.setX(Math.round(area.getMinX() - gap - swatch - label.getLayoutBounds().getWidth()));
            label.setY(at);
            put(y.gridLine(index), area.getMinX(), at, area.getMaxX(), at);
            if (swatchColour != null) {
                putSwatch(y.swatch(index), at, swatchColour.apply(tick.value()));
            }
        }
        put(y.line(), area.getMinX(), area.getMinY(), area.getMinX(), area.getMaxY());
        y.title().setX(insets.getLeft());
        y.title().setY(insets.getTop());
    }

    private void putSwatch(Circle swatch, double at, Paint colour) {
        double radius = y.lineHeight() / 4;
        swatch.setVisible(true);
        swatch.setRadius(radius);
        swatch.setCenterX(area.getMinX() - gap - radius);
        swatch.setCenterY(at);
        swatch.setFill(colour);
    }

    private static void put(Rectangle line, double startX, double startY, double endX, double endY) {
        line.setX(startX);
        line.setY(startY);
        line.setWidth(endX - startX + HAIR);
        line.setHeight(endY - startY + HAIR);
    }
}
