package neuronlab.figure.picture;

import java.util.StringJoiner;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.VLineTo;

/** The elements of a path as SVG's path data: both know the same ones. */
final class SvgPaths {
    private SvgPaths() {}

    static String of(Path path) {
        StringJoiner data = new StringJoiner(" ");
        path.getElements().forEach(element -> data.add(of(element)));
        return data.toString();
    }

    private static String of(PathElement element) {
        return switch (element) {
            case MoveTo it -> command(it, 'M', it.getX(), it.getY());
            case LineTo it -> command(it, 'L', it.getX(), it.getY());
            case HLineTo it -> command(it, 'H', it.getX());
            case VLineTo it -> command(it, 'V', it.getY());
            case QuadCurveTo it -> command(it, 'Q', it.getControlX(), it.getControlY(), it.getX(), it.getY());
            case CubicCurveTo it ->
                command(it, 'C', it.getControlX1(), it.getControlY1(), it.getControlX2(), it.getControlY2(), it.getX(), it.getY());
            case ArcTo it ->
                command(
                        it,
                        'A',
                        it.getRadiusX(),
                        it.getRadiusY(),
                        it.getXAxisRotation(),
                        it.isLargeArcFlag() ? 1 : 0,
                        it.isSweepFlag() ? 1 : 0,
                        it.getX(),
                        it.getY());
            case ClosePath _ -> "Z";
            default -> throw new IllegalArgumentException("No such element of a path: " + element);
        };
    }

    private static String command(PathElement element, char letter, double... numbers) {
        StringJoiner text = new StringJoiner(" ");
        text.add(String.valueOf(element.isAbsolute() ? letter : Character.toLowerCase(letter)));
        for (double number : numbers) {
            text.add(SvgMarkup.number(number));
        }
        return text.toString();
    }
}
