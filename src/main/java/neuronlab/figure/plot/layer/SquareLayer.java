package neuronlab.figure.plot.layer;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/**
 * Squares on the screen whose sides are the distances between two values at the same x: squared errors to look at. They
 * unfold from those distances, and then come together, at the top left, as the one square that is their mean.
 */
public final class SquareLayer implements Layer {
    /** How far the mean stands from the left edge, as a part of the width, and below what is said of it. */
    private static final double MEAN_FROM_LEFT = 0.04;
    private static final double HALF = 0.5;

    private final Group group = new Group();
    private final Group ownSquares = new Group();
    private final Group comingSquares = new Group();
    private final MarkRow<Rectangle> squares;
    private final MarkRow<Rectangle> coming;
    private final Rectangle mean = new Rectangle();
    private final Text meanText = new Text();
    private PlotTransform transform = PlotTransform.NONE;
    private PlotSpans spans = PlotSpans.NONE;
    private double unfolded = 1;

    /** Squares with a style class; their mean has the same with {@code -mean}, and what is said of it {@code -mean-text}. */
    public SquareLayer(String styleClass) {
        squares = new MarkRow<>(ownSquares.getChildren(), styleClass, Rectangle::new);
        coming = new MarkRow<>(comingSquares.getChildren(), styleClass, Rectangle::new);
        mean.getStyleClass().add(styleClass + "-mean");
        meanText.getStyleClass().add(styleClass + "-mean-text");
        meanText.setTextOrigin(VPos.TOP);
        meanText.layoutBoundsProperty().subscribe(_ -> update());
        group.setManaged(false);
        group.getChildren().addAll(ownSquares, comingSquares, mean, meanText);
    }

    /**
     * Shows other squares.
     *
     * @param x where their upright sides stand, only read
     * @param start one end of each such side
     * @param end its other end; a value that is not finite shows no square
     * @throws IllegalArgumentException if the lengths differ
     */
    public void setSquares(double[] x, double[] start, double[] end) {
        spans = new PlotSpans(x, start, end);
        squares.fit(x.length);
        coming.fit(x.length);
        update();
    }

    /** Says this above the square that is the mean of all; empty for no such square. */
    public void setMeanText(String text) {
        meanText.setText(text);
        update();
    }

    /** How far they are on their way: 0 while folded up, half-way all squares are there, at 1 their mean is, too. */
    public void setUnfolded(double part) {
        unfolded = part;
        update();
    }

    /** Lights up one square and dims the others; -1 for none. */
    public void setLit(int index) {
        squares.light(index);
    }

    /** The squares, in their order. */
    public List<Node> squares() {
        return ownSquares.getChildrenUnmodifiable();
    }

    /** The square that is the mean of all. */
    public Rectangle mean() {
        return mean;
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        update();
    }

    private void update() {
        for (int index = 0; index < spans.size(); index++) {
            Rectangle square = squares.get(index);
            square.setVisible(spans.isShown(index));
            if (spans.isShown(index)) {
                double start = transform.y(spans.start()[index]);
                put(square, transform.x(spans.x()[index]), start, transform.y(spans.end()[index]));
            }
        }
        gather(Math.max(0, unfolded / HALF - 1));
    }

    private void put(Rectangle square, double x, double start, double end) {
        double side = Math.abs(end - start);
        double width = side * Math.min(1, unfolded / HALF);
        boolean roomAtRight = x + side <= transform.width();
        boolean roomAtLeft = x - side >= 0;
        put(square, roomAtRight || !roomAtLeft ? x : x - width, Math.min(start, end), width, side);
    }

    private static void put(Rectangle square, double x, double y, double width, double height) {
        square.setX(x);
        square.setY(y);
        square.setWidth(width);
        square.setHeight(height);
    }

    /** Puts the mean into its place, and what becomes it somewhere between there and where it comes from. */
    private void gather(double part) {
        int[] seen = IntStream.range(0, spans.size()).filter(spans::isShown).toArray();
        boolean wanted = seen.length > 0 && !meanText.getText().isEmpty();
        double side = Math.sqrt(IntStream.of(seen)
                .mapToDouble(index -> Math.pow(squares.get(index).getHeight(), 2))
                .average()
                .orElse(0));
        double x = MEAN_FROM_LEFT * transform.width();
        double y = meanText.getLayoutBounds().getHeight();
        put(mean, x, y, side, side);
        meanText.setX(x);
        mean.setVisible(wanted && part >= 1);
        meanText.setVisible(wanted && part >= 1);
        comingSquares.setVisible(wanted && part > 0 && part < 1);
        for (int index : seen) {
            Rectangle from = squares.get(index);
            put(
                    coming.get(index),
                    between(from.getX(), x, part),
                    between(from.getY(), y, part),
                    between(from.getWidth(), side, part),
                    between(from.getHeight(), side, part));
        }
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
