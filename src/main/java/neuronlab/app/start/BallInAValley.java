package neuronlab.app.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;

/** A ball that rolls to the bottom. */
final class BallInAValley implements Scenery {
    private static final double[] X = {0.08, 0.3, 0.7, 0.92};
    private static final double[] Y = {0.1, 1.1, 1.1, 0.1};
    /** How far along the curve the ball begins, and where its bottom is. */
    private static final double START = 0.08;
    private static final double BOTTOM = 0.5;

    private final CubicCurve valley = Scenery.styled(new CubicCurve(), "picture-valley");
    private final Circle ball = Scenery.styled(new Circle(), "picture-ball");

    @Override
    public List<Node> shapes() {
        return List.of(valley, ball);
    }

    @Override
    public void place(double width, double height, double point, double moment) {
        valley.setStartX(X[0] * width);
        valley.setStartY(Y[0] * height);
        valley.setControlX1(X[1] * width);
        valley.setControlY1(Y[1] * height);
        valley.setControlX2(X[2] * width);
        valley.setControlY2(Y[2] * height);
        valley.setEndX(X[3] * width);
        valley.setEndY(Y[3] * height);
        ball.setRadius(1.5 * point);
        double along = START + (BOTTOM - START) * moment;
        ball.setCenterX(onCurve(along, X) * width);
        ball.setCenterY(onCurve(along, Y) * height - ball.getRadius());
    }

    /** Of the Bézier curve with these points. */
    private static double onCurve(double t, double[] points) {
        double u = 1 - t;
        return u * u * u * points[0] + 3 * u * u * t * points[1] + 3 * u * t * t * points[2] + t * t * t * points[3];
    }
}
