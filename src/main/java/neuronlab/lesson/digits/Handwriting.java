package neuronlab.lesson.digits;

import java.util.List;
import javafx.geometry.Point2D;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.pad.PadStroke;
import neuronlab.model.handwriting.DigitDrawing;
import neuronlab.model.handwriting.DigitFrame;
import neuronlab.model.handwriting.DigitReduction;
import neuronlab.model.handwriting.Stroke;

/** Between the pad and the model: strokes become what the model reads. */
final class Handwriting {
    private Handwriting() {}

    /** What is on the pad, reduced as the data set's digits were: 64 shares of ink. */
    static double[] shares(DrawingPad pad) {
        List<Stroke> strokes = pad.strokesProperty().get().stream().map(Handwriting::stroke).toList();
        return DigitReduction.shares(DigitFrame.bitmapOf(new DigitDrawing(strokes, pad.penWidth())));
    }

    private static Stroke stroke(PadStroke drawn) {
        return new Stroke(drawn.points().stream()
                .map(point -> new Stroke.Point(point.getX(), point.getY()))
                .toList());
    }

    /** A 7 to begin with, as somebody might write it. */
    static List<PadStroke> seven() {
        return List.of(new PadStroke(List.of(
                new Point2D(0.27, 0.22),
                new Point2D(0.4, 0.2),
                new Point2D(0.56, 0.2),
                new Point2D(0.72, 0.19),
                new Point2D(0.66, 0.32),
                new Point2D(0.58, 0.48),
                new Point2D(0.51, 0.64),
                new Point2D(0.46, 0.82))));
    }
}
