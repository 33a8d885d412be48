package neuronlab.figure.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** Begins the element of a shape, with its geometry; how it is painted follows. Curves are drawn as paths. */
final class SvgShapes {
    private SvgShapes() {}

    static void open(Shape shape, SvgMarkup markup) {
        switch (shape) {
            case Rectangle it -> {
                markup.open("rect");
                markup.attribute("x", it.getX());
                markup.attribute("y", it.getY());
                markup.attribute("width", it.getWidth());
                markup.attribute("height", it.getHeight());
                markup.attribute("rx", it.getArcWidth() / 2);
                markup.attribute("ry", it.getArcHeight() / 2);
            }
            case Circle it -> {
                markup.open("circle");
                markup.attribute("cx", it.getCenterX());
                markup.attribute("cy", it.getCenterY());
                markup.attribute("r", it.getRadius());
            }
            case Ellipse it -> {
                markup.open("ellipse");
                markup.attribute("cx", it.getCenterX());
                markup.attribute("cy", it.getCenterY());
                markup.attribute("rx", it.getRadiusX());
                markup.attribute("ry", it.getRadiusY());
            }
            case Line it -> {
                markup.open("line");
                markup.attribute("x1", it.getStartX());
                markup.attribute("y1", it.getStartY());
                markup.attribute("x2", it.getEndX());
                markup.attribute("y2", it.getEndY());
            }
            case Polyline it -> points("polyline", it.getPoints(), markup);
            case Polygon it -> points("polygon", it.getPoints(), markup);
            case SVGPath it -> path(it.getContent(), it.getFillRule(), markup);
            case Path it -> path(SvgPaths.of(it), it.getFillRule(), markup);
            case CubicCurve it ->
                path(
                        data("M", it.getStartX(), it.getStartY())
                                + data("C", it.getControlX1(), it.getControlY1(), it.getControlX2(), it.getControlY2())
                                + data("", it.getEndX(), it.getEndY()),
                        FillRule.NON_ZERO,
                        markup);
            case QuadCurve it ->
                path(
                        data("M", it.getStartX(), it.getStartY())
                                + data("Q", it.getControlX(), it.getControlY(), it.getEndX(), it.getEndY()),
                        FillRule.NON_ZERO,
                        markup);
            case Arc it -> path(data(it), FillRule.NON_ZERO, markup);
            default -> throw new IllegalArgumentException("No such shape is drawn: " + shape);
        }
    }

    private static String data(String command, double... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(SvgMarkup::number)
                .collect(Collectors.joining(" ", command + " ", " "));
    }

    /** From where it starts against the clock, as angles of the toolkit run. */
    private static String data(Arc arc) {
        double start = Math.toRadians(arc.getStartAngle());
        double end = start + Math.toRadians(arc.getLength());
        double[] turn = {0, Math.abs(arc.getLength()) > 180 ? 1 : 0, arc.getLength() < 0 ? 1 : 0};
        String centre = data("L", arc.getCenterX(), arc.getCenterY());
        return data("M", arc.getCenterX() + arc.getRadiusX() * Math.cos(start), arc.getCenterY() - arc.getRadiusY() * Math.sin(start))
                + data("A", arc.getRadiusX(), arc.getRadiusY())
                + data("", turn)
                + data("", arc.getCenterX() + arc.getRadiusX() * Math.cos(end), arc.getCenterY() - arc.getRadiusY() * Math.sin(end))
                + switch (arc.getType()) {
                    case OPEN -> "";
                    case CHORD -> "Z";
                    case ROUND -> centre + "Z";
                };
    }

    private static void points(String element, List<Double> numbers, SvgMarkup markup) {
        markup.open(element);
        markup.attribute(
                "points",
                IntStream.range(0, numbers.size() / 2)
                        .mapToObj(i -> SvgMarkup.number(numbers.get(2 * i)) + "," + SvgMarkup.number(numbers.get(2 * i + 1)))
                        .collect(Collectors.joining(" ")));
    }

    private static void path(String content, FillRule rule, SvgMarkup markup) {
        markup.open("path");
        markup.attribute("d", content);
        if (rule == FillRule.EVEN_ODD) {
            markup.attribute("fill-rule", "evenodd");
            markup.attribute("clip-rule", "evenodd");
        }
    }
}
