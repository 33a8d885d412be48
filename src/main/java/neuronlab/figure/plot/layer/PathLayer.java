package neuronlab.figure.plot.layer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;
import neuronlab.figure.plot.layer.PointLayer.Mark;

/**
 * The way that a point has gone: a trail that fades towards its beginning, with a dot for each step that can be told from
 * the next, and a hollow dot where the next step would lead. However long the way, no more is drawn than can be seen.
 */
public final class PathLayer implements Layer {
    private static final int BANDS = 12;
    private static final int MOST_DOTS = 60;
    private static final double LEAST_DISTANCE = 1.5;
    private static final double LEAST_DISTANCE_OF_DOTS = 7;
    private static final double FAINTEST = 0.15;
    private static final double[] NOTHING = {};

    private final List<Polyline> bands;
    private final PointLayer dots;
    private final Line step = new Line();
    private final PointLayer next;
    private final Group group = new Group();
    private PlotTransform transform = PlotTransform.NONE;
    private PlotPoints points = PlotPoints.NONE;
    private Point2D ahead;

    /**
     * A trail without points. It has the style class, its dots the same with "-dot"; the next dot has "-next" and the line
     * to it "-step".
     */
    public PathLayer(String styleClass) {
        bands = IntStream.range(0, BANDS).mapToObj(_ -> styled(new Polyline(), styleClass)).toList();
        dots = new PointLayer(Mark.CIRCLE, styleClass + "-dot");
        next = new PointLayer(Mark.CIRCLE, styleClass + "-next");
        group.setManaged(false);
        group.getChildren().setAll(bands);
        group.getChildren().addAll(styled(step, styleClass + "-step"), dots.node(), next.node());
        step.setVisible(false);
    }

    private static <T extends Node> T styled(T shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
        return shape;
    }

    /**
     * Shows another way, in the axes' values, its oldest point first.
     *
     * @param next where the next step would lead; null for nowhere
     * @throws IllegalArgumentException if there are not as many x as y
     */
    public void setWay(double[] x, double[] y, Point2D next) {
        points = new PlotPoints(x, y);
        ahead = next;
        update();
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform placed) {
        transform = placed;
        dots.place(placed);
        next.place(placed);
        update();
    }

    private void update() {
        int[] kept = apart(all(points.size()), LEAST_DISTANCE);
        drawTrail(kept);
        drawDots(apart(kept, LEAST_DISTANCE_OF_DOTS));
        boolean leads = ahead != null && points.size() > 0;
        step.setVisible(leads);
        next.setPoints(
                leads ? new double[] {ahead.getX()} : NOTHING, leads ? new double[] {ahead.getY()} : NOTHING);
        if (leads) {
            int last = points.size() - 1;
            step.setStartX(transform.x(points.x()[last]));
            step.setStartY(transform.y(points.y()[last]));
            step.setEndX(transform.x(ahead.getX()));
            step.setEndY(transform.y(ahead.getY()));
        }
    }

    private static int[] all(int size) {
        int[] indices = new int[size];
        Arrays.setAll(indices, index -> index);
        return indices;
    }

    /** Those of some points that are so many pixels apart, from the newest back, which is kept; the oldest first. */
    private int[] apart(int[] indices, double distance) {
        int[] kept = new int[indices.length];
        int first = indices.length;
        double x = Double.POSITIVE_INFINITY;
        double y = Double.POSITIVE_INFINITY;
        for (int place = indices.length - 1; place >= 0; place--) {
            double atX = transform.x(points.x()[indices[place]]);
            double atY = transform.y(points.y()[indices[place]]);
            double squared = (atX - x) * (atX - x) + (atY - y) * (atY - y);
            if (!(squared < distance * distance)) {
                kept[--first] = indices[place];
                x = atX;
                y = atY;
            }
        }
        return Arrays.copyOfRange(kept, first, kept.length);
    }

    /** Neighbouring bands share a point, so that the trail has no gaps. */
    private void drawTrail(int[] kept) {
        int pieces = Math.max(0, kept.length - 1);
        for (int band = 0; band < BANDS; band++) {
            int from = pieces * band / BANDS;
            int to = pieces * (band + 1) / BANDS;
            bands.get(band).setOpacity(strength((double) band / (BANDS - 1)));
            bands.get(band)
                    .getPoints()
                    .setAll(
                            to > from
                                    ? pixels(Arrays.copyOfRange(kept, from, to + 1))
                                    : new Double[0]);
        }
    }

    private static double strength(double part) {
        return FAINTEST + (1 - FAINTEST) * part;
    }

    private Double[] pixels(int[] indices) {
        return Arrays.stream(indices)
                .boxed()
                .flatMap(index -> Stream.of(
                        transform.x(points.x()[index]), transform.y(points.y()[index])))
                .toArray(Double[]::new);
    }

    /** The newest point has no dot: the figure marks it as it likes. */
    private void drawDots(int[] kept) {
        int last = kept.length - 1;
        int first = Math.max(0, last - MOST_DOTS);
        int[] shown = last > first ? Arrays.copyOfRange(kept, first, last) : new int[0];
        dots.setPoints(
                Arrays.stream(shown).mapToDouble(index -> points.x()[index]).toArray(),
                Arrays.stream(shown).mapToDouble(index -> points.y()[index]).toArray());
        List<Node> marks = dots.marks();
        for (int index = 0; index < marks.size(); index++) {
            marks.get(index).setOpacity(strength((index + 1.0) / marks.size()));
        }
    }

    /** The pieces of the trail, the faintest first. */
    List<Polyline> bands() {
        return bands;
    }

    PointLayer dots() {
        return dots;
    }

    PointLayer next() {
        return next;
    }
}
