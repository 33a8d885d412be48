package neuronlab.app.start;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** A small picture of what a chapter is about. It moves while it can be seen, unless the reader wants no motion. */
final class ChapterPicture extends Region {
    private static final Duration THERE = Duration.seconds(2.4);
    private static final Duration REST = Duration.seconds(0.9);
    private static final double POINT = 5;

    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", 1);
    private final Timeline motion = new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(progress, 0)),
            new KeyFrame(REST, new KeyValue(progress, 0)),
            new KeyFrame(REST.add(THERE), new KeyValue(progress, 1, Interpolator.EASE_BOTH)),
            new KeyFrame(REST.add(THERE).add(REST), new KeyValue(progress, 1)));
    private final Rectangle clip = new Rectangle();
    private final Scenery scenery;

    /** What moves: shapes on a picture of some width and height, at a moment from 0 to 1. */
    private interface Scenery {
        List<Node> shapes();

        void place(double width, double height, double moment);
    }

    private ChapterPicture(Scenery scenery) {
        this.scenery = scenery;
        getStyleClass().add("chapter-picture");
        scenery.shapes().forEach(shape -> shape.setManaged(false));
        getChildren().setAll(scenery.shapes());
        setClip(clip);
        motion.setCycleCount(Animation.INDEFINITE);
        motion.setAutoReverse(true);
        progress.addListener(_ -> scenery.place(getWidth(), getHeight(), progress.get()));
    }

    /** The picture of a chapter, by its id; the one of choosing for a chapter that has none. */
    static ChapterPicture of(String chapter) {
        return new ChapterPicture(
                switch (chapter) {
                    case "predict" -> new PriceLine();
                    case "learn" -> new BallInAValley();
                    case "explore" -> new Ring();
                    default -> new TwoKinds();
                });
    }

    /** Moves, or stands still at its end. */
    void setMoving(boolean wanted) {
        if (wanted) {
            motion.play();
        } else {
            motion.stop();
            progress.set(1);
        }
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        scenery.place(getWidth(), getHeight(), progress.get());
    }

    private static <T extends Node> T styled(T shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    private static List<Circle> points(int count, String styleClass) {
        return Stream.generate(() -> styled(new Circle(POINT), styleClass)).limit(count).toList();
    }

    /** @param places of each point the part of the width and of the height */
    private static void place(List<Circle> points, double[][] places, double width, double height) {
        for (int i = 0; i < places.length; i++) {
            points.get(i).setCenterX(places[i][0] * width);
            points.get(i).setCenterY(places[i][1] * height);
        }
    }

    private static List<Node> together(Node behind, List<Circle> points, List<Circle> others) {
        return Stream.of(List.of(behind), points, others).<Node>flatMap(List::stream).toList();
    }

    /** A line that turns until it fits three houses. */
    private static final class PriceLine implements Scenery {
        private static final double[][] HOUSES = {{0.25, 0.62}, {0.55, 0.5}, {0.8, 0.3}};

        private final Line line = styled(new Line(), "picture-line");
        private final List<Circle> houses = points(HOUSES.length, "picture-house");

        @Override
        public List<Node> shapes() {
            return together(line, houses, List.of());
        }

        @Override
        public void place(double width, double height, double moment) {
            ChapterPicture.place(houses, HOUSES, width, height);
            line.setStartX(0);
            line.setStartY(height * (0.95 - 0.17 * moment));
            line.setEndX(width);
            line.setEndY(height * (0.85 - 0.65 * moment));
        }
    }

    /** A ball that rolls to the bottom. */
    private static final class BallInAValley implements Scenery {
        private static final double[] X = {0.08, 0.3, 0.7, 0.92};
        private static final double[] Y = {0.1, 1.1, 1.1, 0.1};
        /** How far along the curve the ball begins, and where its bottom is. */
        private static final double START = 0.08;

        private static final double BOTTOM = 0.5;

        private final CubicCurve valley = styled(new CubicCurve(), "picture-valley");
        private final Circle ball = styled(new Circle(1.5 * POINT), "picture-ball");

        @Override
        public List<Node> shapes() {
            return List.of(valley, ball);
        }

        @Override
        public void place(double width, double height, double moment) {
            valley.setStartX(X[0] * width);
            valley.setStartY(Y[0] * height);
            valley.setControlX1(X[1] * width);
            valley.setControlY1(Y[1] * height);
            valley.setControlX2(X[2] * width);
            valley.setControlY2(Y[2] * height);
            valley.setEndX(X[3] * width);
            valley.setEndY(Y[3] * height);
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

    /** A border that comes to lie between two kinds of points. */
    private static final class TwoKinds implements Scenery {
        private static final double[][] FIRST = {{0.15, 0.3}, {0.3, 0.2}, {0.22, 0.55}, {0.42, 0.32}};
        private static final double[][] SECOND = {{0.85, 0.7}, {0.7, 0.8}, {0.62, 0.6}, {0.8, 0.42}};

        private final Line border = styled(new Line(), "picture-border");
        private final List<Circle> first = points(FIRST.length, "picture-first");
        private final List<Circle> second = points(SECOND.length, "picture-second");

        @Override
        public List<Node> shapes() {
            return together(border, first, second);
        }

        @Override
        public void place(double width, double height, double moment) {
            ChapterPicture.place(first, FIRST, width, height);
            ChapterPicture.place(second, SECOND, width, height);
            border.setStartX(width * (0.1 + 0.65 * moment));
            border.setStartY(0);
            border.setEndX(width * (0.6 - 0.35 * moment));
            border.setEndY(height);
        }
    }

    /** A border that closes around one kind of points, inside a ring of the other. */
    private static final class Ring implements Scenery {
        private static final int OUTER = 9;
        private static final int INNER = 4;

        private final Ellipse border = styled(new Ellipse(), "picture-ring");
        private final List<Circle> outer = points(OUTER, "picture-first");
        private final List<Circle> inner = points(INNER, "picture-second");

        @Override
        public List<Node> shapes() {
            return together(border, outer, inner);
        }

        @Override
        public void place(double width, double height, double moment) {
            double radius = height / 2 - POINT;
            placeRound(outer, width, height, radius);
            placeRound(inner, width, height, radius * 0.28);
            border.setCenterX(width / 2);
            border.setCenterY(height / 2);
            border.setRadiusX(radius * (1.5 - 0.85 * moment));
            border.setRadiusY(radius * (0.35 + 0.3 * moment));
        }

        private static void placeRound(List<Circle> points, double width, double height, double radius) {
            for (int i = 0; i < points.size(); i++) {
                double angle = 2 * Math.PI * i / points.size();
                points.get(i).setCenterX(width / 2 + radius * Math.cos(angle));
                points.get(i).setCenterY(height / 2 + radius * Math.sin(angle));
            }
        }
    }
}
