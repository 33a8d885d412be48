package neuronlab.figure.picture;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Shape;

/** Writes fills and strokes. */
final class SvgPaints {
    private static final int FULL = 255;

    private final SvgMarkup markup;

    SvgPaints(SvgMarkup markup) {
        this.markup = markup;
    }

    void fill(Paint paint) {
        paint("fill", paint);
    }

    void stroke(Paint paint, double width) {
        paint("stroke", paint);
        markup.attribute("stroke-width", width);
    }

    void fillAndStroke(Shape shape) {
        paint("fill", shape.getFill());
        if (shape.getStroke() == null || shape.getStrokeWidth() == 0) {
            return;
        }
        stroke(shape.getStroke(), shape.getStrokeWidth());
        markup.attribute("stroke-linecap", switch (shape.getStrokeLineCap()) {
            case SQUARE -> "square";
            case BUTT -> "butt";
            case ROUND -> "round";
        });
        markup.attribute("stroke-linejoin", switch (shape.getStrokeLineJoin()) {
            case MITER -> "miter";
            case BEVEL -> "bevel";
            case ROUND -> "round";
        });
        dashes(shape.getStrokeDashArray());
    }

    void dashes(List<Double> lengths) {
        if (!lengths.isEmpty()) {
            markup.attribute(
                    "stroke-dasharray", lengths.stream().map(SvgMarkup::number).collect(Collectors.joining(" ")));
        }
    }

    private void paint(String attribute, Paint paint) {
        switch (paint) {
            case null -> markup.attribute(attribute, "none");
            case Color color -> color(attribute, attribute + "-opacity", color);
            case LinearGradient gradient -> markup.attribute(attribute, "url(#" + defined(gradient) + ")");
            // The program has none; it would be drawn flat.
            case RadialGradient gradient ->
                color(attribute, attribute + "-opacity", gradient.getStops().getLast().getColor());
            default -> markup.attribute(attribute, "none");
        }
    }

    private void color(String attribute, String opacity, Color color) {
        if (color.getOpacity() == 0) {
            markup.attribute(attribute, "none");
            return;
        }
        markup.attribute(attribute, hex(color));
        if (color.getOpacity() < 1) {
            markup.attribute(opacity, color.getOpacity());
        }
    }

    private static String hex(Color color) {
        return "#%02x%02x%02x".formatted(part(color.getRed()), part(color.getGreen()), part(color.getBlue()));
    }

    private static int part(double share) {
        return (int) Math.round(share * FULL);
    }

    private String defined(LinearGradient gradient) {
        String id = markup.newId();
        SvgMarkup definition = new SvgMarkup();
        definition.open("linearGradient");
        definition.attribute("id", id);
        definition.attribute("gradientUnits", gradient.isProportional() ? "objectBoundingBox" : "userSpaceOnUse");
        definition.attribute("x1", gradient.getStartX());
        definition.attribute("y1", gradient.getStartY());
        definition.attribute("x2", gradient.getEndX());
        definition.attribute("y2", gradient.getEndY());
        definition.inside();
        for (Stop stop : gradient.getStops()) {
            definition.open("stop");
            definition.attribute("offset", stop.getOffset());
            definition.attribute("stop-color", hex(stop.getColor()));
            definition.attribute("stop-opacity", stop.getColor().getOpacity());
            definition.close();
        }
        definition.end("linearGradient");
        markup.define(definition);
        return id;
    }
}
