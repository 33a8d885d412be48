package neuronlab.model.handwriting;

import java.util.List;

/** The rectangle around the points of some strokes. */
record InkBounds(double left, double top, double width, double height) {
    /** @param strokes at least one */
    static InkBounds of(List<Stroke> strokes) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Stroke stroke : strokes) {
            for (Stroke.Point point : stroke.points()) {
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.min(top, point.y());
                bottom = Math.max(bottom, point.y());
            }
        }
        return new InkBounds(left, top, right - left, bottom - top);
    }

    double centreX() {
        return left + width / 2;
    }

    double centreY() {
        return top + height / 2;
    }
}
