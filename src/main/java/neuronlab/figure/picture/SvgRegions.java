package neuronlab.figure.picture;

import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Transform;
import javafx.scene.transform.Translate;

/** Writes grounds and borders of regions. */
final class SvgRegions {
    private final SvgMarkup markup;
    private final SvgPaints paints;

    SvgRegions(SvgMarkup markup, SvgPaints paints) {
        this.markup = markup;
        this.paints = paints;
    }

    void decorate(Region region) {
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> fill(region, fill));
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(stroke -> stroke(region, stroke));
        }
    }

    private void fill(Region region, BackgroundFill fill) {
        Insets insets = fill.getInsets();
        double width = region.getWidth() - insets.getLeft() - insets.getRight();
        double height = region.getHeight() - insets.getTop() - insets.getBottom();
        if (width <= 0 || height <= 0) {
            return;
        }
        if (region.getShape() != null) {
            SvgShapes.open(region.getShape(), markup);
            Transform fitted = fitted(region.getShape(), region.isScaleShape(), insets, width, height);
            markup.attribute("transform", SvgMarkup.matrix(fitted));
        } else {
            box(insets.getLeft(), insets.getTop(), width, height, fill.getRadii());
        }
        paints.fill(fill.getFill());
        markup.close();
    }

    private static Transform fitted(Shape shape, boolean scaled, Insets insets, double width, double height) {
        var bounds = shape.getLayoutBounds();
        Transform toOrigin = new Translate(-bounds.getMinX(), -bounds.getMinY());
        if (!scaled) {
            double left = insets.getLeft() + (width - bounds.getWidth()) / 2;
            double top = insets.getTop() + (height - bounds.getHeight()) / 2;
            return new Translate(left, top).createConcatenation(toOrigin);
        }
        return new Translate(insets.getLeft(), insets.getTop())
                .createConcatenation(Transform.scale(width / bounds.getWidth(), height / bounds.getHeight()))
                .createConcatenation(toOrigin);
    }

    private void box(double x, double y, double width, double height, CornerRadii radii) {
        double radius = radius(radii, Math.min(width, height));
        markup.open("rect");
        markup.attribute("x", x);
        markup.attribute("y", y);
        markup.attribute("width", width);
        markup.attribute("height", height);
        if (radius > 0) {
            markup.attribute("rx", radius);
        }
    }

    /** All corners are taken to be like the first: the program's are. */
    private static double radius(CornerRadii radii, double side) {
        double radius = radii.getTopLeftHorizontalRadius();
        return Math.min(radii.isTopLeftHorizontalRadiusAsPercentage() ? radius * side : radius, side / 2);
    }

    private void stroke(Region region, BorderStroke stroke) {
        BorderWidths widths = stroke.getWidths();
        Insets insets = stroke.getInsets();
        double left = insets.getLeft();
        double top = insets.getTop();
        double right = region.getWidth() - insets.getRight();
        double bottom = region.getHeight() - insets.getBottom();
        boolean alike = widths.getTop() == widths.getLeft()
                && widths.getTop() == widths.getRight()
                && widths.getTop() == widths.getBottom();
        if (alike && stroke.isStrokeUniform() && isDrawn(stroke.getTopStyle(), widths.getTop())) {
            double half = widths.getTop() / 2;
            box(left + half, top + half, right - left - 2 * half, bottom - top - 2 * half, stroke.getRadii());
            paints.fill(null);
            paints.stroke(stroke.getTopStroke(), widths.getTop());
            dashes(stroke.getTopStyle(), widths.getTop());
            markup.close();
        } else if (!alike || !stroke.isStrokeUniform()) {
            line(left, top, right, top, stroke.getTopStroke(), stroke.getTopStyle(), widths.getTop(), 0, 1);
            line(right, top, right, bottom, stroke.getRightStroke(), stroke.getRightStyle(), widths.getRight(), -1, 0);
            line(left, bottom, right, bottom, stroke.getBottomStroke(), stroke.getBottomStyle(), widths.getBottom(), 0, -1);
            line(left, top, left, bottom, stroke.getLeftStroke(), stroke.getLeftStyle(), widths.getLeft(), 1, 0);
        }
    }

    private static boolean isDrawn(BorderStrokeStyle style, double width) {
        return style != null && style != BorderStrokeStyle.NONE && width > 0;
    }

    /** One side; its line runs in the middle of its width, which lies inwards. */
    private void line(
            double x1, double y1, double x2, double y2,
            Paint paint, BorderStrokeStyle style, double width, int inwardsX, int inwardsY) {
        if (!isDrawn(style, width)) {
            return;
        }
        markup.open("line");
        markup.attribute("x1", x1 + inwardsX * width / 2);
        markup.attribute("y1", y1 + inwardsY * width / 2);
        markup.attribute("x2", x2 + inwardsX * width / 2);
        markup.attribute("y2", y2 + inwardsY * width / 2);
        paints.stroke(paint, width);
        dashes(style, width);
        markup.close();
    }

    private void dashes(BorderStrokeStyle style, double width) {
        if (style == BorderStrokeStyle.DASHED) {
            markup.attribute("stroke-dasharray", SvgMarkup.number(2 * width) + " " + SvgMarkup.number(2 * width));
        } else if (style == BorderStrokeStyle.DOTTED) {
            markup.attribute("stroke-dasharray", SvgMarkup.number(width) + " " + SvgMarkup.number(width));
        } else {
            paints.dashes(style.getDashArray());
        }
    }
}
