package neuronlab.figure.plot.layer;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/**
 * Small arrows at the edge of the plot area that point to what lies beyond it, so that nothing is lost unseen.
 * Styleable: {@code -nl-mark-size}, an arrow's width in pixels.
 */
public final class EdgeMarkLayer extends Region implements Layer {
    private static final StyleablePropertyFactory<EdgeMarkLayer> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final double USUAL_SIZE = 10;
    private static final double QUARTER_TURN = 90;

    private final StyleableProperty<Number> markSize =
            FACTORY.createStyleableNumberProperty(this, "markSize", "-nl-mark-size", layer -> layer.markSize, USUAL_SIZE);
    private final MarkRow<Polygon> arrows;
    private PlotTransform transform = PlotTransform.NONE;
    private PlotPoints points = PlotPoints.NONE;

    /** Arrows with a style class; its plural with "s" is the layer's. */
    public EdgeMarkLayer(String markClass) {
        arrows = new MarkRow<>(getChildren(), markClass, this::newArrow);
        getStyleClass().add(markClass + "s");
        setManaged(false);
        ((ObservableValue<?>) markSize).addListener((_, _, _) -> {
            arrows.rebuild();
            update();
        });
    }

    /**
     * Points to other points; those inside the plot area get no arrow.
     *
     * @throws IllegalArgumentException if there are not as many x as y
     */
    public void setPoints(double[] x, double[] y) {
        points = new PlotPoints(x, y);
        arrows.fit(points.size());
        update();
    }

    /** Lights up one arrow and dims the others; -1 for none. */
    public void setLit(int index) {
        arrows.light(index);
    }

    /** The arrows, in the order of the points; those that are not needed are invisible. */
    public List<Node> marks() {
        return getChildrenUnmodifiable();
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

    private Polygon newArrow() {
        double half = half();
        return new Polygon(0, -half, half, half / 2, -half, half / 2);
    }

    private double half() {
        return markSize.getValue().doubleValue() / 2;
    }

    private void update() {
        for (int index = 0; index < points.size(); index++) {
            put(arrows.get(index), transform.x(points.x()[index]), transform.y(points.y()[index]));
        }
    }

    private void put(Node arrow, double x, double y) {
        boolean beyond = Double.isFinite(x) && Double.isFinite(y) && !transform.contains(x, y);
        arrow.setVisible(beyond);
        if (beyond) {
            double inset = half() + 1;
            arrow.setTranslateX(between(x, inset, transform.width()));
            arrow.setTranslateY(between(y, inset, transform.height()));
            arrow.setRotate(direction(x, y));
        }
    }

    private static double between(double value, double inset, double length) {
        return Math.max(inset, Math.min(value, length - inset));
    }

    private double direction(double x, double y) {
        if (y < 0) {
            return 0;
        }
        if (y > transform.height()) {
            return 2 * QUARTER_TURN;
        }
        return x < 0 ? -QUARTER_TURN : QUARTER_TURN;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
