package neuronlab.lesson.shared.handwriting;

import java.util.List;
import javafx.geometry.Point2D;
import neuronlab.figure.pad.DrawingPad;
import neuronlab.figure.pad.PadStroke;
import neuronlab.model.handwriting.DigitBitmap;
import neuronlab.model.handwriting.DigitDrawing;
import neuronlab.model.handwriting.DigitFrame;
import neuronlab.model.handwriting.DigitReduction;
import neuronlab.model.handwriting.Stroke;

/** Between the pad and the model: strokes become what the model reads. */
public final class Handwriting {
    private Handwriting() {}

    /** What is on the pad, in the middle, upright and in the size of the data set's digits. */
    public static DigitBitmap centred(DrawingPad pad) {
        return DigitFrame.bitmapOf(drawing(pad));
    }

    /** What is on the pad, where it is and as large as it is. */
    public static DigitBitmap asDrawn(DrawingPad pad) {
        return DigitFrame.asDrawn(drawing(pad));
    }

    private static DigitDrawing drawing(DrawingPad pad) {
        List<Stroke> strokes = pad.strokesProperty().get().stream().map(Handwriting::stroke).toList();
        return new DigitDrawing(strokes, pad.penWidth());
    }

    /** What is on the pad, reduced as the data set's digits were: 64 shares of ink. */
    public static double[] shares(DrawingPad pad) {
        return DigitReduction.shares(centred(pad));
    }

    private static Stroke stroke(PadStroke drawn) {
        return new Stroke(drawn.points().stream()
                .map(point -> new Stroke.Point(point.getX(), point.getY()))
                .toList());
    }

    /** A 7 to begin with, as somebody might write it. */
    public static List<PadStroke> seven() {
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
