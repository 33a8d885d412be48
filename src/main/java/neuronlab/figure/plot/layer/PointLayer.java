package neuronlab.figure.plot.layer;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/** Points of the data, each as a small mark. Styleable: {@code -nl-mark-size}, the mark's diameter in pixels. */
public final class PointLayer extends Region implements Layer {
    private static final StyleablePropertyFactory<PointLayer> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double USUAL_SIZE = 10;

    /** The form of a mark: what is measured and what is computed differ in form, not only in colour. */
    public enum Mark {
        /** A disc. */
        CIRCLE,
        /** A square that stands on its corner. */
        DIAMOND,
        /** A triangle that stands on its side. */
        TRIANGLE,
        /** A square that lies on its side. */
        SQUARE
    }

    private final StyleableProperty<Number> markSize =
            FACTORY.createStyleableNumberProperty(this, "markSize", "-nl-mark-size", layer -> layer.markSize, USUAL_SIZE);
    private final Mark mark;
    private final MarkRow<Shape> marks;
    private PlotTransform transform = PlotTransform.NONE;
    private PlotPoints points = PlotPoints.NONE;
    private Runnable onNewMarks = () -> {};

    /** Marks of one form; the style class is each mark's, its plural with "s" the layer's. */
    public PointLayer(Mark mark, String markClass) {
        this.mark = mark;
        marks = new MarkRow<>(getChildren(), markClass, this::newMark);
        getStyleClass().add(markClass + "s");
        setManaged(false);
        ((ObservableValue<?>) markSize).addListener((_, _, _) -> {
            marks.rebuild();
            update();
            onNewMarks.run();
        });
    }

    /**
     * Shows other points.
     *
     * @param x their x, only read
     * @param y their y, only read; a value that is not finite shows no mark
     * @throws IllegalArgumentException if there are not as many x as y
     */
    public void setPoints(double[] x, double[] y) {
        points = new PlotPoints(x, y);
        marks.fit(points.size());
        update();
    }

    /** Lights up one point and dims the others; -1 for none. */
    public void setLit(int index) {
        marks.light(index);
    }

    /** The marks, in the order of the points. */
    public List<Node> marks() {
        return getChildrenUnmodifiable();
    }

    /** Sets what happens when CSS has had all marks made anew: they have lost what was set on them. */
    public void setOnNewMarks(Runnable action) {
        onNewMarks = action;
    }

    PlotPoints points() {
        return points;
    }

    PlotTransform transform() {
        return transform;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void place(PlotTransform transform) {
        this.transform = transform;
        update();
    }

    private Shape newMark() {
        double half = markSize.getValue().doubleValue() / 2;
        return switch (mark) {
            case CIRCLE -> new Circle(half);
            case DIAMOND -> new Polygon(0, -half, half, 0, 0, half, -half, 0);
            case TRIANGLE -> new Polygon(0, -half, half, half, -half, half);
            case SQUARE -> new Polygon(-half, -half, half, -half, half, half, -half, half);
        };
    }

    private void update() {
        if (IntStream.range(0, points.size()).anyMatch(this::isSeenToMove)) {
            IntStream.range(0, points.size()).forEach(this::put);
        }
    }

    private double x(int index) {
        return transform.x(points.x()[index]);
    }

    private double y(int index) {
        return transform.y(points.y()[index]);
    }

    private boolean isShown(int index) {
        return Double.isFinite(x(index)) && Double.isFinite(points.y()[index]);
    }

    private boolean isSeenToMove(int index) {
        Shape shape = marks.get(index);
        return shape.isVisible() != isShown(index)
                || MarkRow.isSeen(shape.getTranslateX(), x(index))
                || MarkRow.isSeen(shape.getTranslateY(), y(index));
    }

    private void put(int index) {
        Shape shape = marks.get(index);
        shape.setVisible(isShown(index));
        if (shape.isVisible()) {
            shape.setTranslateX(x(index));
            shape.setTranslateY(y(index));
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
